package jp.jissen.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;

import jp.jissen.access.AuditRow;
import jp.jissen.access.AuditTrail;
import jp.jissen.base.Refusal;
import jp.jissen.base.Sentence;
import jp.jissen.base.Texts;
import jp.jissen.company.CompanyFilter;
import jp.jissen.company.CompanyHistory;
import jp.jissen.company.CompanyLine;
import jp.jissen.company.CompanyListService;
import jp.jissen.company.EnrolmentService;
import jp.jissen.company.EnrolmentStatus;
import jp.jissen.company.ParticipantService;
import jp.jissen.office.RosterLine.Outcome;
import jp.jissen.programme.EditionRow;
import jp.jissen.register.RegisterService;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.SameMoment;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

@Staged
class RosterImportTest {

    private static final String HEADS = "企業名,企業名のふりがな,業種,従業員数,資本金(万円),郵便番号,所在地,企業の電話番号,氏名,氏名のふりがな,部署,メールアドレス,利用者名,参加開始日";

    @Autowired
    Stage stage;
    @Autowired
    RosterImport roster;
    @Autowired
    RosterExport export;
    @Autowired
    CompanyListService companies;
    @Autowired
    CompanyHistory history;
    @Autowired
    EnrolmentService enrolments;
    @Autowired
    ParticipantService participants;
    @Autowired
    RegisterService registers;
    @Autowired
    AuditTrail trail;
    @Autowired
    Texts texts;
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private EditionRow year;
    private String mark;

    @BeforeEach
    void aYear() {
        year = stage.anyEdition();
        mark = "の" + NUMBER.incrementAndGet() + "号";
    }

    @Test
    void aPreviewSaysWhatEachRowDoesAndWritesNothing() {
        var preview = preview(Sheets.csv(HEADS, row("甲工業" + mark, "髙﨑 𠮷子", ""), row("甲工業" + mark, "緑川 誠", "")));

        assertThat(preview.lines()).extracting(RosterLine::number).containsExactly(2, 3);
        assertThat(preview.lines()).extracting(RosterLine::outcome).containsOnly(Outcome.NEW);
        assertThat(words(preview.lines().getFirst())).containsExactly("企業を登録", "年度に参加(2025年7月1日(火)から)", "参加者を追加(2025年7月1日(火)から)");
        assertThat(words(preview.lines().getLast())).containsExactly("参加者を追加(2025年7月1日(火)から)");
        assertThat(lines()).isEmpty();
    }

    @Test
    void whatWasSeenIsWrittenWithAllThatBelongsToIt() {
        var user = "roster-" + NUMBER.get();
        write(Sheets.csv(HEADS, row("髙﨑工業" + mark, "髙﨑 𠮷子", user), row("髙﨑工業" + mark, "緑川 誠", "")));

        var line = lines().getFirst();
        assertThat(line.company().profile()).returns("髙﨑工業" + mark, profile -> profile.name()).returns("144-0035", profile -> profile.postalCode()).returns("03-0000-0101", profile -> profile.phone()).returns("E", profile -> profile.industry());
        assertThat(line.enrolment()).hasValueSatisfying(part -> assertThat(part.statusOn()).isEqualTo(LocalDate.of(2025, 7, 1)));
        assertThat(line.participants()).extracting(seat -> seat.name()).containsExactlyInAnyOrder("髙﨑 𠮷子", "緑川 誠");
        assertThat(stage.as(Persona.COORDINATOR, () -> history.of(line.company().id(), 0, 5))).as("revisions").hasSize(1);
        assertThat(stage.as(user, () -> registers.of(line.company().id())).company()).as("a register from the first day").isEqualTo(line.company().id());
        assertThat(stage.as(Persona.COORDINATOR, () -> trail.page(year.name().ja(), 0, 50))).extracting(AuditRow::action).contains("roster.imported");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var file = Sheets.csv(HEADS, row("乙商会" + mark, "小泉 あかり", ""), row("乙商会" + mark, "緑川 誠", ""), row("丙運輸" + mark, "", ""));
        write(file);

        assertThat(preview(file).lines()).extracting(RosterLine::outcome).containsOnly(Outcome.SAME);
        Refused.with("refusal.roster.nothing", () -> write(file));
    }

    @Test
    void whatChangesIsShownOldAndNew() {
        var name = "丁印刷" + mark;
        write(Sheets.csv(HEADS, row(name, "小泉 あかり", "")));
        var changed = Sheets.csv(HEADS, row(name, "小泉 あかり", "").replace(",38,", ",40,").replace("総務部", "経理部"));

        var preview = preview(changed);
        assertThat(preview.lines()).singleElement().returns(Outcome.CHANGE, RosterLine::outcome);
        assertThat(preview.lines().getFirst().changes()).extracting(change -> texts.get(change.what().key(), Locale.JAPANESE) + " " + change.before() + " " + change.after()).containsExactly("従業員数 38 40", "部署 総務部 経理部");
        write(changed);

        assertThat(lines().getFirst().company().profile().employees()).isEqualTo(40);
        assertThat(lines().getFirst().participants()).singleElement().returns("経理部", seat -> seat.details().department());
    }

    @Test
    void columnsThatAreNotThereStayAsTheyAre() {
        var name = "戊電設" + mark;
        write(Sheets.csv(HEADS, row(name, "小泉 あかり", "")));

        assertThat(preview(Sheets.csv("業種,企業名のふりがな,企業名", "製造業,こうぎょう," + name)).lines()).extracting(RosterLine::outcome).containsExactly(Outcome.SAME);
        assertThat(words(preview(Sheets.csv("企業名,企業名のふりがな,業種,従業員数,企業の電話番号", name + ",こうぎょう,製造業,38,")).lines().getFirst())).containsExactly("企業の電話番号: 03-0000-0101 → ");
    }

    @Test
    void everyWrongRowSaysWhyAndWhere() {
        var name = "己縫製" + mark;
        var preview = preview(Sheets.csv(HEADS,
                row(name, "小泉 あかり", ""), row(name, "小泉 あかり", ""), row("庚" + name, "", "").replace("製造業", "製造"), row("辛" + name, "", "").replace("144-0035", "144"), row("壬" + name, "", "").replace("03-0000-0101", "300000101"),
                row("癸" + name, "甲", "").replace("2025/7/1", "七月"), row("", "乙", ""), row("子" + name, "乙", "ab"), row(name, "緑川 誠", "").replace(",38,", ",40,"), "丑" + name + ",うし,製造業,,,,,,,,総務部"));

        assertThat(preview.lines()).extracting(line -> line.number() + " " + String.join(" ", words(line))).containsExactly(
                "2 企業を登録 年度に参加(2025年7月1日(火)から) 参加者を追加(2025年7月1日(火)から)",
                "3 2行目と同じです。どちらかを消してください。", "4 業種: 「製造」という業種はありません。「製造業」のことですか。", "5 郵便番号: " + texts.get("refusal.postalCode", Locale.JAPANESE),
                "6 企業の電話番号: 「300000101」は、先頭の0が落ちているようです。セルの書式を「文字列」にして、0から入れ直してください。", "7 参加開始日: 「七月」は日付として読めません。2025-07-01 のように書いてください。",
                "8 企業名: 入力してください。", "9 利用者名: " + texts.get("refusal.userName.form", Locale.JAPANESE), "10 従業員数: 同じ企業の2行目と違います。同じ内容にするか、空にしてください。", "11 氏名: 入力してください。");
    }

    @Test
    void withWrongRowsItIsTheOthersOrNothing() {
        var name = "甲木工" + mark;
        var file = Sheets.csv(HEADS, row(name, "小泉 あかり", ""), row("乙" + name, "", "").replace("製造業", "？"), row(name, "緑川 誠", "").replace("kari@example.jp", "だめ"));

        Refused.with("refusal.roster.wrong", () -> write(file));
        assertThat(lines()).isEmpty();
        stage.run(Persona.COORDINATOR, () -> roster.write(year.id(), file, Locale.JAPANESE, true, preview(file).print()));

        assertThat(lines()).singleElement().satisfies(line -> assertThat(line.participants()).extracting(seat -> seat.name()).containsExactly("小泉 あかり"));
    }

    @Test
    void aCompanyWhoseOwnRowIsWrongTakesItsPeopleAlong() {
        var name = "丙園芸" + mark;

        assertThat(preview(Sheets.csv(HEADS, row(name, "小泉 あかり", "").replace("こうぎょう", ""), row(name, "緑川 誠", "").replace("こうぎょう", ""))).lines()).extracting(line -> String.join(" ", words(line)))
                .containsExactly("企業名のふりがな: 入力してください。", "同じ企業の2行目に誤りがあります。先にそちらを直してください。");
    }

    @Test
    void whatOthersHaveChangedSinceIsNotOverwritten() {
        var file = Sheets.csv(HEADS, row("丁食品" + mark, "小泉 あかり", ""));
        var seen = preview(file).print();
        write(file);

        Refused.with("refusal.roster.changed", () -> stage.run(Persona.COORDINATOR, () -> roster.write(year.id(), file, Locale.JAPANESE, false, seen)));
    }

    @Test
    void ofTwoWhoTakeTheSameFileInAtOnceOneIsTold() throws Exception {
        var file = Sheets.csv(HEADS, row("丑食品" + mark, "小泉 あかり", ""));
        var seen = preview(file).print();
        Callable<String> write = () -> {
            try {
                return stage.as(Persona.COORDINATOR, () -> roster.write(year.id(), file, Locale.JAPANESE, false, seen)).file();
            } catch (Refusal refusal) {
                return refusal.key();
            }
        };

        assertThat(SameMoment.both(write, write)).containsExactlyInAnyOrder("名簿.csv", "refusal.roster.changed");
        assertThat(lines()).hasSize(1);
    }

    @Test
    void whatIsRefusedOnTheWayTakesEverythingBack() {
        var admin = Persona.ADMIN.userName();   // whose account the office may not touch
        var file = Sheets.csv(HEADS, row("戊水産" + mark, "緑川 誠", ""), row("己水産" + mark, Persona.ADMIN.displayName(), admin).replace("kari@example.jp", "other@example.jp"));

        assertThat(preview(file).count(Outcome.ERROR)).isZero();
        assertThatThrownBy(() -> write(file)).isInstanceOf(RuntimeException.class);
        assertThat(lines()).isEmpty();
    }

    @Test
    void nameAndAddressSayWhichCompanyItIs() {
        var name = "庚建設" + mark;
        write(Sheets.csv(HEADS, row(name, "", "")));

        assertThat(words(preview(Sheets.csv(HEADS, row(name, "", "").replace("東京都大田区南蒲田9-8-7", "東京都千代田区1-1"))).lines().getFirst())).singleElement().asString().startsWith("所在地: 同じ名前の企業が、別の所在地(東京都大田区南蒲田9-8-7)で登録されています。");
        assertThat(preview(Sheets.csv(HEADS, row(name, "", "").replace("東京都大田区南蒲田9-8-7", "東京都大田区南蒲田９－８－７"))).lines().getFirst().outcome()).as("another width is another spelling").isEqualTo(Outcome.CHANGE);
        assertThat(preview(Sheets.csv(HEADS, row(name, "", "").replace("東京都大田区南蒲田9-8-7", ""))).lines().getFirst().outcome()).isEqualTo(Outcome.SAME);
    }

    @Test
    void theStateOfACompanyIsChangedOnItsPage() {
        var name = "辛製菓" + mark;
        write(Sheets.csv(HEADS, row(name, "小泉 あかり", "")));
        var part = lines().getFirst().enrolment().orElseThrow();
        stage.run(Persona.COORDINATOR, () -> enrolments.become(part.id(), EnrolmentStatus.LEFT, LocalDate.of(2025, 9, 1), "人手が足りない"));
        var heads = "企業名,企業名のふりがな,業種,参加の状態,状態の日付,氏名";

        assertThat(words(preview(Sheets.csv(heads, name + ",こうぎょう,製造業,参加確定,,")).lines().getFirst())).singleElement().asString().startsWith("参加の状態: いまの登録は 途中辞退 です。");
        assertThat(preview(Sheets.csv(heads, name + ",こうぎょう,製造業,途中辞退,2025-09-01,")).lines().getFirst().outcome()).isEqualTo(Outcome.SAME);
        assertThat(words(preview(Sheets.csv(heads, name + ",こうぎょう,製造業,,,新しい 人")).lines().getFirst())).singleElement().asString().startsWith("氏名: この企業は、もう参加していません。");
        assertThat(words(preview(Sheets.csv(heads, "新" + name + ",こうぎょう,製造業,辞退,,")).lines().getFirst())).singleElement().asString().startsWith("参加の状態: 新しく参加する企業に「辞退」は使えません。");
    }

    @Test
    void somebodyOfAnEarlierYearKeepsTheAccount() {
        var name = "壬化学" + mark;
        var user = "roster-n" + NUMBER.get();
        write(Sheets.csv(HEADS, row(name, "小泉 あかり", user)));
        year = stage.draft();

        assertThat(words(preview(Sheets.csv(HEADS, row(name, "別の 人", user))).lines().getFirst())).contains("利用者名: 利用者名 " + user + " は、小泉 あかりさんのものです。");
        write(Sheets.csv(HEADS, row(name, "小泉 あかり", user)));

        assertThat(lines()).singleElement().satisfies(line -> assertThat(line.participants()).singleElement().returns(stage.id(user), seat -> seat.account()));
    }

    @Test
    void theLastDayOfAPersonIsTakenIn() {
        var name = "癸精機" + mark;
        write(Sheets.csv(HEADS, row(name, "小泉 あかり", "")));
        var heads = "企業名,企業名のふりがな,業種,氏名,最終日";
        write(Sheets.csv(heads, name + ",こうぎょう,製造業,小泉 あかり,2025年9月30日"));

        assertThat(lines().getFirst().participants()).singleElement().returns(LocalDate.of(2025, 9, 30), seat -> seat.until());
        assertThat(words(preview(Sheets.csv(heads, name + ",こうぎょう,製造業,小泉 あかり,")).lines().getFirst())).containsExactly("最終日: 最終日は 2025年9月30日(火) で登録されています。取り込みでは消せません。");
        assertThat(words(preview(Sheets.csv(heads, name + ",こうぎょう,製造業,小泉 あかり,2025-06-30")).lines().getFirst())).hasSize(1);
    }

    @Test
    void wrongHeadingsAreExplained() {
        assertThatThrownBy(() -> preview(Sheets.csv("企業の名前,企業名のふりがな,業種", "甲,こう,製造業"))).hasMessageContaining("refusal.roster.headUnknown").hasMessageContaining("「企業の名前」(「企業名」のことですか)");
        Refused.with("refusal.roster.headMissing", () -> preview(Sheets.csv("企業名,氏名", "甲,乙")));
        Refused.with("refusal.roster.headTwice", () -> preview(Sheets.csv("企業名,企業名,業種", "甲,乙,丙")));
        assertThat(preview(Sheets.csv("Company, reading of the company ,ＩＮＤＵＳＴＲＹ", "甲" + mark + ",こう,Manufacturing")).lines()).extracting(RosterLine::outcome).containsExactly(Outcome.NEW);
    }

    @Test
    void theTemplateIsReadAndItsExampleLeftOut() {
        for (var locale : Texts.LOCALES) {
            var template = stage.as(Persona.COORDINATOR, () -> export.template(locale));

            assertThat(TableReader.read("ひな形.xlsx", template)).hasSize(2);
            Refused.with("refusal.roster.noRows", () -> preview(new RosterFile("ひな形.xlsx", template)));
        }
    }

    @Test
    void fortyCompaniesComeInAtOnce() {
        var rows = IntStream.range(0, 40).mapToObj(i -> row("企業" + mark + "甲" + i, "参加 " + i, "")).toList();
        write(Sheets.csv(Stream.concat(Stream.of(HEADS), rows.stream()).toArray(String[]::new)));

        assertThat(lines()).hasSize(40).allSatisfy(line -> assertThat(line.participants()).hasSize(1));
    }

    @Test
    void whatGoesOutComesBackUnchanged() {
        year = stage.draft();
        var name = "=甲\"工業\",髙﨑𠮷" + mark;
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(name, "-よみ", "製造業", "+81-3-0000-0101", "@備考\n二行目", "髙﨑 𠮷子", "'=部", "0123"));
        rows.add(List.of("乙" + mark, "おつ", "小売業", "", "", "", "", ""));
        write(Sheets.excel(List.of("企業名", "企業名のふりがな", "業種", "企業の電話番号", "企業の備考", "氏名", "部署", "役職"), rows));
        assertThat(lines()).anySatisfy(line -> assertThat(line.company().name()).isEqualTo(name));

        for (var locale : Texts.LOCALES) {
            var files = stage.as(Persona.COORDINATOR, () -> List.of(new RosterFile("名簿.xlsx", export.excel(year.id(), locale)), new RosterFile("名簿.csv", export.csv(year.id(), locale))));
            assertThat(files).allSatisfy(file -> assertThat(preview(file).lines()).hasSize(2).extracting(RosterLine::outcome).containsOnly(Outcome.SAME));
        }
        assertThat(stage.as(Persona.COORDINATOR, () -> trail.page(year.name().ja(), 0, 50))).extracting(AuditRow::action).contains("roster.exported");
    }

    @ParameterizedTest
    @EnumSource(value = Persona.class, names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseTakesInOrGetsOut(Persona persona) {
        var file = Sheets.csv(HEADS, row("甲", "", ""));

        assertThatThrownBy(() -> stage.as(persona, () -> roster.preview(year.id(), file, Locale.JAPANESE))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stage.as(persona, () -> roster.write(year.id(), file, Locale.JAPANESE, false, ""))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stage.as(persona, () -> export.csv(year.id(), Locale.JAPANESE))).isInstanceOf(AccessDeniedException.class);
    }

    private static String row(String company, String person, String user) {
        return company + ",こうぎょう,製造業,38,1000,144-0035,東京都大田区南蒲田9-8-7,03-0000-0101," + (person.isEmpty() ? ",,,,," : person + ",,総務部,kari@example.jp," + user + ",2025/7/1");
    }

    private RosterPreview preview(RosterFile file) {
        return stage.as(Persona.COORDINATOR, () -> roster.preview(year.id(), file, Locale.JAPANESE));
    }

    private void write(RosterFile file) {
        var seen = preview(file).print();
        stage.run(Persona.COORDINATOR, () -> roster.write(year.id(), file, Locale.JAPANESE, false, seen));
    }

    private List<CompanyLine> lines() {
        return stage.as(Persona.COORDINATOR, () -> companies.page(CompanyFilter.of(year.id()), PageRequest.of(0, 5_000, Sort.by("c.reading")))).stream().filter(line -> line.company().name().contains(mark)).toList();
    }

    /** As the screen says them. */
    private List<String> words(RosterLine line) {
        return Stream.concat(line.problems().stream().map(problem -> problem.column() == null ? say(problem.why()) : texts.get(problem.column().key(), Locale.JAPANESE) + ": " + say(problem.why())),
                line.changes().stream().map(change -> change.before() == null ? say(change.what()) : say(change.what()) + ": " + change.before() + " → " + change.after())).toList();
    }

    private String say(Sentence sentence) {
        return texts.get(sentence.key(), Locale.JAPANESE, sentence.arguments().toArray());
    }
}
