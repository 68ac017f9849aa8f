package jp.jissen.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.account.NewAccount;
import jp.jissen.account.PersonName;
import jp.jissen.account.AccountService;
import jp.jissen.base.Absent;
import jp.jissen.base.Stale;
import jp.jissen.company.ParticipantDetails;
import jp.jissen.company.ParticipantService;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.SameMoment;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** One register, written by two people of one company. */
@Staged
class AssetServiceTest {

    @Autowired
    Stage stage;
    @Autowired
    AssetService assets;
    @Autowired
    ParticipantService participants;
    @Autowired
    AccountService accounts;

    private Stage.Cast company;
    private RegisterId register;
    private String colleague;

    @BeforeEach
    void twoPeopleOfOneCompany() {
        company = stage.company(stage.anyEdition());
        register = stage.register(company).id();
        colleague = stage.as(Persona.COORDINATOR, () -> {
            var person = participants.add(company.enrolment().id(), new NewAccount(new PersonName("同僚 花子", "どうりょう はなこ"), "", ""), new ParticipantDetails("経理部", "", ""), company.participant().from());
            return accounts.get(person.account()).userName();
        });
    }

    @Test
    void numbersGoUpFromOneInEachRegister() {
        stage.asset(company, "社員名簿");
        var other = stage.company(stage.anyEdition());

        assertThat(stage.asset(company, "顧客リスト").number()).isEqualTo(2);
        assertThat(stage.asset(other, "顧客リスト").number()).isEqualTo(1);
    }

    @Test
    void twoPeopleShareTheRegister() {
        var asset = stage.asset(company, "社員名簿");

        var changed = stage.as(colleague, () -> assets.save(asset.id(), Stage.input("社員名簿（本社）", asset.input().rating()), asset.version()));

        assertThat(changed.savedBy()).isEqualTo("同僚 花子");
        assertThat(stage.as(company.clerk(), () -> assets.get(asset.id()))).isEqualTo(changed);
        assertThat(stage.as(company.clerk(), () -> assets.page(register, AssetFilter.ALL, AssetSort.NUMBER, 0, 10))).extracting(AssetLine::name).containsExactly("社員名簿（本社）");
    }

    @Test
    void whoSavesSecondIsToldWhoWasFirstAndNothingIsLost() {
        var asset = stage.asset(company, "社員名簿");
        var first = stage.as(colleague, () -> assets.save(asset.id(), Stage.input("社員名簿（本社）", asset.input().rating()), asset.version()));

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> stage.as(company.clerk(), () -> assets.save(asset.id(), Stage.input("社員名簿（工場）", asset.input().rating()), asset.version())))
                .satisfies(stale -> {
                    assertThat(stale.by()).isEqualTo("同僚 花子");
                    assertThat(stale.at()).isEqualTo(first.savedAt());
                });
        assertThat(stage.as(company.clerk(), () -> assets.get(asset.id()))).isEqualTo(first);
        assertThat(stage.as(company.clerk(), () -> assets.save(asset.id(), Stage.input("社員名簿（工場）", asset.input().rating()), first.version())).version()).isGreaterThan(first.version());
    }

    /** Both have pressed the button in the same moment: still one is told, not shown a failure. */
    @Test
    void ofTwoWhoSaveInTheSameMomentOneIsTold() throws Exception {
        for (var round = 0; round < 10; round++) {
            var asset = stage.asset(company, "資産 " + round);
            var outcomes = SameMoment.both(() -> save(company.clerk(), asset), () -> save(colleague, asset));

            assertThat(outcomes).as("round %d", round).containsExactlyInAnyOrder("saved", "stale");
        }
    }

    @Test
    void assetsAddedInTheSameMomentHaveNumbersOfTheirOwn() throws Exception {
        for (var round = 0; round < 5; round++) {
            SameMoment.both(() -> stage.asset(company, "甲"), () -> stage.as(colleague, () -> assets.add(register, Stage.input("乙", Rating.OPEN))));
        }

        assertThat(stage.as(colleague, () -> assets.page(register, AssetFilter.ALL, AssetSort.NUMBER, 0, 20))).extracting(AssetLine::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void anArchivedAssetLeavesListMatrixAndCountsAndCanComeBack() {
        var kept = stage.asset(company, "社員名簿");
        var gone = stage.asset(company, "顧客リスト");

        stage.run(company.clerk(), () -> assets.archive(gone.id()));

        stage.run(colleague, () -> {
            assertThat(names(AssetFilter.ALL)).containsExactly("社員名簿");
            assertThat(names(AssetFilter.ALL.archived(true))).containsExactly("顧客リスト");
            assertThat(assets.count(register, AssetFilter.ALL)).isEqualTo(1);
            assertThat(assets.matrix(register)).containsExactly(new MatrixCell(3, 2, 1));
            assertThat(assets.find(register, 2)).map(AssetDetails::archived).contains(true);
            assets.restore(gone.id());
            assertThat(names(AssetFilter.ALL)).containsExactly("社員名簿", "顧客リスト");
            assertThat(assets.get(gone.id()).input()).isEqualTo(gone.input());
        });
        assertThat(stage.asset(company, "請求書").number()).as("numbers are never used twice").isEqualTo(3);
        assertThat(stage.as(colleague, () -> assets.get(kept.id()))).isEqualTo(kept);
    }

    @Test
    void whoHasTheFormOpenLearnsThatTheAssetWasTakenOut() {
        var asset = stage.asset(company, "社員名簿");
        stage.run(colleague, () -> assets.archive(asset.id()));

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> stage.as(company.clerk(), () -> assets.save(asset.id(), asset.input(), asset.version()))).extracting(Stale::by).isEqualTo("同僚 花子");
    }

    /** A letter is a letter: 𠮷 takes two places in memory and one on paper. */
    @Test
    void textsAreCountedInLettersAndKeptAsTyped() {
        var name = "𠮷".repeat(100);
        var added = stage.as(company.clerk(), () -> assets.add(register, named(name, "髙﨑㈱ﾊﾝｶｸ\n😀".repeat(40))));

        assertThat(stage.as(colleague, () -> assets.get(added.id())).input()).isEqualTo(named(name, "髙﨑㈱ﾊﾝｶｸ\n😀".repeat(40)));
        Refused.beside("name", "refusal.text.long", () -> named("𠮷".repeat(101), ""));
        Refused.beside("remarks", "refusal.text.long", () -> named("名簿", "𠮷".repeat(401)));
        Refused.beside("name", "refusal.text.unreadable", () -> named("名簿\0", ""));
        Refused.beside("name", "refusal.text.unreadable", () -> named("名簿\ud842", ""));
        Refused.beside("name", "refusal.text.missing", () -> named("　 ", ""));
    }

    @Test
    void theSearchForgivesWidthKanaAndTheProgrammesSpellings() {
        stage.run(company.clerk(), () -> {
            assets.add(register, named("ｻｰﾊﾞｰのぜい弱性診断及び対策の記録", ""));
            assets.add(register, named("100%_OFF クーポン", ""));
            assertThat(names(AssetFilter.ALL.search("サーバー"))).hasSize(1);
            assertThat(names(AssetFilter.ALL.search("さーばー の脆弱性"))).as("a blank is a blank").isEmpty();
            assertThat(names(AssetFilter.ALL.search("脆弱性診断および"))).hasSize(1);
            assertThat(names(AssetFilter.ALL.search("ＯＦＦ"))).containsExactly("100%_OFF クーポン");
            assertThat(names(AssetFilter.ALL.search("%"))).as("no wildcard").containsExactly("100%_OFF クーポン");
            assertThat(names(AssetFilter.ALL.search("_"))).containsExactly("100%_OFF クーポン");
            assertThat(names(AssetFilter.ALL.search("\\"))).isEmpty();
            assertThat(names(AssetFilter.ALL.search("\0"))).hasSize(2);
        });
    }

    @Test
    void whatIsNotThereIsAbsent() {
        stage.run(company.clerk(), () -> {
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> assets.get(new AssetId(UUID.randomUUID())));
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> assets.archive(new AssetId(UUID.randomUUID())));
            assertThat(assets.find(register, 99)).isEmpty();
        });
    }

    private List<String> names(AssetFilter filter) {
        return assets.page(register, filter, AssetSort.NUMBER, 0, 50).stream().map(AssetLine::name).toList();
    }

    private String save(String person, AssetDetails asset) {
        return stage.as(person, () -> SameMoment.saved(() -> assets.save(asset.id(), Stage.input(person, asset.input().rating()), asset.version())));
    }

    private static AssetInput named(String name, String remarks) {
        return new AssetInput(new Description("営業", name, remarks, "", "", "", null, "", null, "", MovableDay.USUAL), Rating.OPEN, Treatment.OPEN);
    }
}
