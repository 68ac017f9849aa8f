package jp.jissen.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import jp.jissen.access.AccountId;
import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.account.AccountService;
import jp.jissen.account.NewAccount;
import jp.jissen.account.PersonName;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;
import jp.jissen.programme.EditionState;
import jp.jissen.programme.EditionTexts;
import jp.jissen.programme.SessionService;
import jp.jissen.programme.Words;

/** Plays the demo's two years into an empty database, once. */
@Component
@Profile("demo")
class DemoProgramme implements ApplicationRunner {

    static final String OFFICE = "tadokoro";

    private final DemoCast cast;
    private final DemoCompanies companies;
    private final AccountService accounts;
    private final GrantService grants;
    private final EditionService editions;
    private final SessionService sessions;
    private final DemoVisits visits;
    private final DemoActions actions;
    private final DemoSurveys surveys;
    private final DemoCases cases;
    private final DemoLetters letters;
    private final DemoToday today;

    DemoProgramme(DemoCast cast, DemoCompanies companies, AccountService accounts, GrantService grants, EditionService editions, SessionService sessions, DemoVisits visits, DemoActions actions, DemoSurveys surveys, DemoCases cases, DemoLetters letters, DemoToday today) {
        this.cast = cast;
        this.companies = companies;
        this.accounts = accounts;
        this.grants = grants;
        this.editions = editions;
        this.sessions = sessions;
        this.visits = visits;
        this.actions = actions;
        this.surveys = surveys;
        this.cases = cases;
        this.letters = letters;
        this.today = today;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (today.hasBegun()) {
            return;
        }
        if (Acting.asSystem(() -> accounts.count("")) > 0) {
            throw new IllegalStateException("the demo was interrupted while it was being written: delete the folder of its database and start again");
        }
        var people = DemoFile.read("people.csv").stream().collect(Collectors.groupingBy(person -> person.get("role")));
        office(people);
        cast.run(OFFICE, LocalDate.of(2024, 5, 20), () -> people.get("EXPERT").forEach(person -> cast.know(person.get("user_name"), account(person))));
        var before = year(2024, LocalDate.of(2024, 6, 3));
        companies.playYearBefore(before);
        visits.play(2024, companies.parts());
        actions.play(2024, companies.parts());
        surveys.play(2024, companies.parts());
        cases.play(2024, companies.parts());
        cast.run(OFFICE, LocalDate.of(2025, 3, 31), () -> editions.become(before.id(), EditionState.CLOSED));
        var edition = year(2025, LocalDate.of(2025, 6, 2));
        companies.play(edition, people.get("PARTICIPANT"));
        visits.play(2025, companies.parts());
        actions.play(2025, companies.parts());
        surveys.play(2025, companies.parts());
        cases.play(2025, companies.parts());
        material(edition);
        letters.write(edition);
        people.values().stream().flatMap(List::stream).map(person -> person.get("user_name")).filter(name -> !companies.neverSignedIn().contains(name)).forEach(name -> cast.signIn(name, DemoToday.FIRST.minusDays(3)));
        today.moveTo(DemoToday.FIRST);
    }

    private void office(Map<String, List<CSVRecord>> people) {
        today.on(LocalDate.of(2024, 4, 1), () -> Acting.asSystem(() -> {
            for (var role : List.of(Role.COORDINATOR, Role.ADMIN)) {
                people.get(role.name()).forEach(person -> {
                    var id = account(person);
                    cast.know(person.get("user_name"), id);
                    grants.give(id, role, null, today.date(), null);
                    if (role == Role.ADMIN) {
                        grants.give(id, Role.COORDINATOR, null, today.date(), null);
                    }
                    cast.setPassword(person.get("user_name"));
                });
            }
            return null;
        }));
    }

    private AccountId account(CSVRecord person) {
        return accounts.create(new NewAccount(new PersonName(person.get("name"), person.get("reading")), person.get("user_name"), person.get("mail"))).id();
    }

    private EditionRow year(int fiscalYear, LocalDate made) {
        return cast.as(OFFICE, made, () -> {
            var edition = editions.create(fiscalYear);
            var texts = edition.texts();
            editions.change(edition.id(), new EditionTexts(texts.name(), new Words("新宿 研修室A(5階)", "Training room A, 5th floor, Shinjuku"), "03-0000-0000", texts.helpdeskHours(), texts.riskScale()));
            return editions.become(edition.id(), EditionState.RUNNING);
        });
    }

    private void material(EditionRow edition) {
        cast.run(OFFICE, LocalDate.of(2025, 7, 22), () -> sessions.list(edition.id()).stream().filter(session -> session.number() <= 5).forEach(session -> sessions.addMaterial(session.id(),
                "第" + session.number() + "回_当日のご案内.txt", guide(session.number(), session.texts().workshopTheme().ja()).getBytes(StandardCharsets.UTF_8))));
    }

    private static String guide(int number, String theme) {
        return """
                第%d回 セミナー・ワークショップのご案内

                ワークショップのテーマ: %s

                開始の10分前までにお越しください。受付で名札をお渡しします。
                欠席や遅刻のときは、先に運営事務局(03-0000-0000)へご連絡ください。
                録音・撮影はご遠慮ください。ここで聞いた他社の話は、社外に出さないでください。
                """.formatted(number, theme);
    }
}
