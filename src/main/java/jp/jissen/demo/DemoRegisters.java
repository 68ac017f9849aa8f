package jp.jissen.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import jp.jissen.catalogue.Medium;
import jp.jissen.catalogue.PersonalInformation;
import jp.jissen.catalogue.RiskResponse;
import jp.jissen.company.CompanyRow;
import jp.jissen.register.AssetInput;
import jp.jissen.register.AssetService;
import jp.jissen.register.Description;
import jp.jissen.register.OpeningInput;
import jp.jissen.register.OpeningService;
import jp.jissen.register.Rating;
import jp.jissen.register.RegisterService;
import jp.jissen.register.Treatment;

/** The demo's registers: each company's clerk writes its assets after the third session, some of them not judged yet. One of them is shown to the office. */
@Component
@Profile("demo")
class DemoRegisters {

    private static final Set<String> EVERYWHERE = Set.of("人事", "経理", "営業", "共通", "購買", "契約", "経営");
    private static final Map<String, Set<String>> OWN = Map.of("E", Set.of("製造"), "D", Set.of("製造"), "I-R", Set.of("店舗"), "I-W", Set.of("店舗"), "H", Set.of("配送"), "P", Set.of("介護"), "K", Set.of("不動産"));

    private final DemoCast cast;
    private final AssetService assets;
    private final RegisterService registers;
    private final OpeningService openings;

    DemoRegisters(DemoCast cast, AssetService assets, RegisterService registers, OpeningService openings) {
        this.cast = cast;
        this.assets = assets;
        this.registers = registers;
        this.openings = openings;
    }

    void fill(Map<String, CompanyRow> companies) {
        var pool = DemoFile.read("assets.csv");
        var clerks = DemoFile.read("people.csv").stream().filter(person -> person.get("role").equals("PARTICIPANT")).toList();
        for (var company : DemoFile.read("companies.csv")) {
            var clerk = clerks.stream().filter(person -> person.get("company").equals(company.get("key")) && !person.get("user_name").equals("nonomura")).findFirst()
                    .or(() -> clerks.stream().filter(person -> person.get("company").equals(company.get("key"))).findFirst()).orElseThrow();
            write(companies.get(company.get("key")), company, clerk.get("user_name"), pool);
        }
        cast.run("mikami", LocalDate.of(2025, 9, 26), () -> openings.open(companies.get("hoshikuzu").id(), new OpeningInput(LocalDate.of(2025, 10, 17), "対応の優先順位を、電話で一緒に確かめたいため")));
    }

    private void write(CompanyRow row, CSVRecord company, String clerk, List<CSVRecord> pool) {
        var wanted = Integer.parseInt(company.get("assets"));
        var rated = Integer.parseInt(company.get("rated"));
        var chosen = choose(pool, company, wanted);
        IntStream.range(0, chosen.size()).forEach(index -> {
            var day = LocalDate.of(2025, 8, 28).plusDays(index % 28);
            cast.run(clerk, day, () -> assets.add(registers.of(row.id()).id(), input(chosen.get(index), day, index < rated, index % 4 != 3)));
        });
    }

    /** The trade's own assets first, then what every office has, in the table's order. */
    private static List<CSVRecord> choose(List<CSVRecord> pool, CSVRecord company, int wanted) {
        var own = company.get("key").equals("yamabiko") ? Set.of("製造", "開発") : OWN.getOrDefault(company.get("industry"), Set.of());
        var trade = pool.stream().filter(asset -> own.contains(asset.get("business"))).toList();
        var office = pool.stream().filter(asset -> EVERYWHERE.contains(asset.get("business"))).toList();
        var first = trade.subList(0, Math.min(trade.size(), Math.max(2, wanted / 4)));
        return Stream.of(first, office, trade.subList(first.size(), trade.size()), pool).flatMap(List::stream).distinct().limit(wanted).toList();
    }

    private static AssetInput input(CSVRecord asset, LocalDate day, boolean judged, boolean decided) {
        var description = new Description(asset.get("business"), asset.get("name"), asset.get("remarks"), asset.get("users"), asset.get("owner"), asset.get("department"),
                Medium.valueOf(asset.get("medium")), asset.get("place"), PersonalInformation.valueOf(asset.get("personal")), "", day);
        if (!judged) {
            return new AssetInput(description, Rating.OPEN, Treatment.OPEN);
        }
        var rating = new Rating(number(asset, "c"), number(asset, "i"), number(asset, "a"), null, "", false, number(asset, "threat"), number(asset, "vulnerability"), null);
        var response = asset.get("response").isEmpty() || !decided ? null : RiskResponse.valueOf(asset.get("response"));
        var controls = asset.get("controls").isEmpty() ? List.<String>of() : List.of(asset.get("controls").split(" "));
        return new AssetInput(description, rating, new Treatment(asset.get("threat_code"), "", asset.get("vulnerability_code"), "", "", response, decided ? asset.get("reason") : "", new TreeSet<>(decided ? controls : List.of())));
    }

    private static int number(CSVRecord asset, String column) {
        return Integer.parseInt(asset.get(column));
    }
}
