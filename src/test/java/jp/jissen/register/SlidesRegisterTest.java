package jp.jissen.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.catalogue.Medium;
import jp.jissen.catalogue.PersonalInformation;
import jp.jissen.catalogue.RiskLevel;
import jp.jissen.catalogue.RiskResponse;
import jp.jissen.company.EnrolmentService;
import jp.jissen.programme.EditionService;
import jp.jissen.programme.EditionTexts;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** The examples of the programme's slides, typed by a company's clerk. */
@Staged
class SlidesRegisterTest {

    @Autowired
    Stage stage;
    @Autowired
    RegisterService registers;
    @Autowired
    AssetService assets;
    @Autowired
    EditionService editions;
    @Autowired
    EnrolmentService enrolments;

    /** 第9編: importance and likelihood of harm give the risk level. */
    @Test
    void theThreeRowsGiveThePrintedImportanceAndRiskLevels() {
        var company = stage.company(stage.anyEdition());
        var register = stage.register(company).id();
        stage.run(company.clerk(), () -> {
            assets.add(register, row("人事", "社員名簿", "社員基本情報", 3, 3, 2, 3));
            assets.add(register, row("経理", "当社宛請求書", "過去3年分", 3, 3, 2, 2));
            assets.add(register, row("営業", "顧客リスト", "得意先", 3, 3, 3, 2));
        });

        stage.run(company.clerk(), () -> {
            assertThat(assets.page(register, AssetFilter.ALL, AssetSort.NUMBER, 0, 10))
                    .extracting(AssetLine::number, AssetLine::business, AssetLine::name, AssetLine::importance, AssetLine::likelihood, AssetLine::riskValue, AssetLine::level).containsExactly(
                            tuple(1, "人事", "社員名簿", 3, 3, 9, RiskLevel.HIGH), tuple(2, "経理", "当社宛請求書", 3, 2, 6, RiskLevel.HIGH), tuple(3, "営業", "顧客リスト", 3, 2, 6, RiskLevel.HIGH));
            assertThat(assets.matrix(register)).containsExactlyInAnyOrder(new MatrixCell(3, 3, 1), new MatrixCell(3, 2, 2));
            assertThat(registers.progress(company.company().id())).contains(new RegisterProgress(3, 3, 3, 3));
            assertThat(assets.find(register, 1)).map(asset -> asset.input().description()).contains(new Description("人事", "社員名簿", "社員基本情報", "人事部", "人事部長", "人事部",
                    Medium.OFFICE_PC, "人事担当者のPC", PersonalInformation.NONE, "", MovableDay.USUAL));
        });
    }

    /** 第3編 8-1-1: every box of the example has its place in the register. */
    @Test
    void theNotebookPcIsKeptWithEveryElementOfItsExample() {
        var company = stage.company(stage.anyEdition());
        var register = stage.register(company).id();
        var description = new Description("営業", "業務用ノートPC", "ノートPC内の情報（データ）。営業の業務で必須の情報", "営業部", "営業部長", "営業部", Medium.MOBILE_DEVICE, "営業担当者のノートPC", PersonalInformation.NONE, "", MovableDay.USUAL);
        var treatment = new Treatment("T-CI-04", "社外への持ち出し", "V-SW-06", "不適切なパスワードの設定（わかりやすい設定など）", "権限のないものがログインできないようにする\n不要な持ち出しを防ぐ",
                RiskResponse.REDUCE, "複雑なパスワードを設定し、社外の持ち出しを管理します。", controls("8.5", "7.9"));
        var typed = new AssetInput(description, new Rating(3, 2, 2, Raise.HARM, "盗難による情報漏えい", false, 2, 3, null), treatment);

        var added = stage.as(company.clerk(), () -> assets.add(register, typed));
        var read = stage.as(company.clerk(), () -> assets.get(added.id()));

        assertThat(read.input()).isEqualTo(typed);
        assertThat(read.input().treatment().controls()).as("in the order of their numbers").containsExactly("7.9", "8.5");
        assertThat(stage.as(company.clerk(), () -> assets.page(register, AssetFilter.ALL, AssetSort.RISK, 0, 10))).singleElement()
                .extracting(AssetLine::importance, AssetLine::likelihood, AssetLine::riskValue, AssetLine::level, AssetLine::response).containsExactly(3, 2, 6, RiskLevel.HIGH, RiskResponse.REDUCE);
    }

    @Test
    void controlsAreReplacedAsAWholeAndSortedByTheirNumbers() {
        var company = stage.company(stage.anyEdition());
        var asset = stage.asset(company, "ノートPC");
        var ten = controls("5.10", "5.2", "8.34", "6.8", "7.14");

        var saved = stage.as(company.clerk(), () -> assets.save(asset.id(), with(asset, ten), asset.version()));
        assertThat(saved.input().treatment().controls()).containsExactly("5.2", "5.10", "6.8", "7.14", "8.34");

        var fewer = stage.as(company.clerk(), () -> assets.save(asset.id(), with(asset, controls("5.10")), saved.version()));
        assertThat(stage.as(company.clerk(), () -> assets.get(asset.id())).input().treatment().controls()).containsExactly("5.10");
        assertThat(stage.as(company.clerk(), () -> assets.save(asset.id(), with(asset, controls()), fewer.version())).input().treatment().controls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"T-XX-99, '', '', threatCode", "'', V-XX-99, '', vulnerabilityCode", "'', '', 8.35, controls", "'', '', 9.1, controls", "'', '', 5.02, controls"})
    void codesThatTheCatalogueDoesNotKnowAreRefused(String threat, String vulnerability, String control, String field) {
        var company = stage.company(stage.anyEdition());
        var register = stage.register(company).id();
        var input = Stage.input("ノートPC", Rating.OPEN);
        var unknown = new Treatment(threat, "", vulnerability, "", "", null, "", control.isEmpty() ? controls() : controls(control));

        Refused.beside(field, "refusal.code.unknown", () -> stage.as(company.clerk(), () -> assets.add(register, new AssetInput(input.description(), input.rating(), unknown))));
        assertThat(stage.asset(company, "次の資産").number()).as("a refused asset takes no number").isEqualTo(1);
    }

    /** Another programme's scale is data: nothing in the program knows its numbers. */
    @Test
    void aCompanyOfAYearWithTheCompactScaleRatesFromNoughtToTwo() {
        var draft = stage.draft();
        stage.run(Persona.COORDINATOR, () -> editions.change(draft.id(), new EditionTexts(draft.name(), draft.texts().venue(), "", draft.texts().helpdeskHours(), "COMPACT_0_2")));
        stage.today().moveTo(LocalDate.of(draft.fiscalYear(), 9, 29));
        var company = stage.company(draft);
        var register = stage.register(company);

        assertThat(register.scale()).extracting(scale -> scale.code() + " " + scale.min() + "-" + scale.max()).isEqualTo("COMPACT_0_2 0-2");
        stage.run(company.clerk(), () -> {
            assets.add(register.id(), Stage.input("見積書", new Rating(2, 0, 1, null, "", false, 2, 1, null)));
            assets.add(register.id(), Stage.input("カタログ", new Rating(0, 0, 0, null, "", false, 0, 2, null)));
            assets.add(register.id(), Stage.input("名刺", new Rating(0, 1, 0, Raise.LIABILITY, "法律で守る義務があります。", true, null, null, 1)));
            assertThat(assets.page(register.id(), AssetFilter.ALL, AssetSort.NUMBER, 0, 10)).extracting(AssetLine::importance, AssetLine::likelihood, AssetLine::riskValue, AssetLine::level).containsExactly(
                    tuple(2, 2, 4, RiskLevel.HIGH), tuple(0, 0, 0, RiskLevel.LOW), tuple(2, 1, 2, RiskLevel.MEDIUM));
        });
        Refused.beside("confidentiality", "refusal.number.range", () -> stage.as(company.clerk(), () -> assets.add(register.id(), Stage.input("図面", new Rating(3, 0, 0, null, "", true, null, null, 1)))));
        Refused.beside("likelihood", "refusal.number.range", () -> stage.as(company.clerk(), () -> assets.add(register.id(), Stage.input("図面", new Rating(2, 0, 0, null, "", true, null, null, 3)))));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 1, 1, 1, confidentiality", "1, 4, 1, 1, 1, 1, integrity", "1, 1, -1, 1, 1, 1, availability", "1, 1, 1, 0, 1, 1, threat", "1, 1, 1, 1, 4, 1, vulnerability", "1, 1, 1, 1, 1, 0, likelihood"})
    void aValueOutsideTheStandardScaleIsRefusedBesideItsField(int c, int i, int a, int threat, int vulnerability, int likelihood, String field) {
        var company = stage.company(stage.anyEdition());
        var register = stage.register(company).id();

        Refused.beside(field, "refusal.number.range", () -> stage.as(company.clerk(), () -> assets.add(register, Stage.input("資産", new Rating(c, i, a, null, "", false, threat, vulnerability, likelihood)))));
    }

    /** A company that comes back keeps its register, its scale and its rows. */
    @Test
    void aSecondEditionWithAnotherScaleLeavesTheRegisterAsItIs() {
        var company = stage.company(stage.anyEdition());
        var asset = stage.asset(company, "社員名簿");
        var draft = stage.draft();
        stage.run(Persona.COORDINATOR, () -> {
            editions.change(draft.id(), new EditionTexts(draft.name(), draft.texts().venue(), "", draft.texts().helpdeskHours(), "COMPACT_0_2"));
            enrolments.enrol(company.company().id(), draft.id(), LocalDate.of(draft.fiscalYear(), 7, 1));
        });

        assertThat(stage.register(company).scale().code()).isEqualTo("STANDARD_1_3");
        assertThat(stage.as(company.clerk(), () -> assets.get(asset.id()))).isEqualTo(asset);
    }

    private static AssetInput row(String business, String name, String remarks, int c, int i, int a, int likelihood) {
        return new AssetInput(new Description(business, name, remarks, business + "部", business + "部長", business + "部", Medium.OFFICE_PC, business + "担当者のPC", PersonalInformation.NONE, "", MovableDay.USUAL),
                new Rating(c, i, a, null, "", true, null, null, likelihood), Treatment.OPEN);
    }

    private static AssetInput with(AssetDetails asset, SortedSet<String> controls) {
        return new AssetInput(asset.input().description(), asset.input().rating(), new Treatment("", "", "", "", "", null, "", controls));
    }

    private static SortedSet<String> controls(String... codes) {
        return new TreeSet<>(List.of(codes));
    }
}
