package jp.jissen.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.catalogue.RiskLevel;
import jp.jissen.catalogue.RiskResponse;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;
import jp.jissen.testing.Statements;

/** The list of a register: filtered, sorted, turned over, counted. */
@Staged
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssetListTest {

    @Autowired
    Stage stage;
    @Autowired
    AssetService assets;
    @Autowired
    RegisterService registers;
    @Autowired
    Statements statements;

    private Stage.Cast company;
    private RegisterId register;

    @BeforeAll
    void sixAssets() {
        company = stage.company(stage.anyEdition());
        register = stage.register(company).id();
        add("営業", "顧客リスト", rated(3, 2), RiskResponse.REDUCE);
        add("人事", "社員名簿", rated(3, 3), null);
        add("営業", "カタログ", rated(1, 1), RiskResponse.ACCEPT);
        add("経理", "請求書", rated(2, 2), null);
        add("経理", "あずかり帳簿", Rating.OPEN, null);
        var gone = add("総務", "古い名簿", rated(3, 3), null);
        stage.run(company.clerk(), () -> assets.archive(gone.id()));
    }

    @Test
    void highestRiskComesFirstAndWhatIsNotRatedLast() {
        assertThat(names(AssetFilter.ALL, AssetSort.RISK)).containsExactly("社員名簿", "顧客リスト", "請求書", "カタログ", "あずかり帳簿");
    }

    @Test
    void otherOrdersAreByNumberNameAndLastSaved() {
        assertThat(names(AssetFilter.ALL, AssetSort.NUMBER)).containsExactly("顧客リスト", "社員名簿", "カタログ", "請求書", "あずかり帳簿");
        assertThat(names(AssetFilter.ALL, AssetSort.NAME)).as("kana before kanji, small differences as a dictionary has them").startsWith("あずかり帳簿", "カタログ").hasSize(5);
        assertThat(names(AssetFilter.ALL, AssetSort.RECENT)).containsExactly("あずかり帳簿", "請求書", "カタログ", "社員名簿", "顧客リスト");
    }

    @Test
    void filtersNarrowTogether() {
        assertThat(names(AssetFilter.ALL.business("営業"), AssetSort.NUMBER)).containsExactly("顧客リスト", "カタログ");
        assertThat(names(AssetFilter.ALL.level(RiskLevel.HIGH), AssetSort.NUMBER)).containsExactly("顧客リスト", "社員名簿");
        assertThat(names(AssetFilter.ALL.cell(3, 2), AssetSort.NUMBER)).containsExactly("顧客リスト");
        assertThat(names(AssetFilter.ALL.progress(AssetFilter.Progress.NOT_RATED), AssetSort.NUMBER)).containsExactly("あずかり帳簿");
        assertThat(names(AssetFilter.ALL.progress(AssetFilter.Progress.NO_RESPONSE), AssetSort.NUMBER)).containsExactly("社員名簿", "請求書", "あずかり帳簿");
        assertThat(names(AssetFilter.ALL.progress(AssetFilter.Progress.NO_RESPONSE).level(RiskLevel.HIGH), AssetSort.NUMBER)).containsExactly("社員名簿");
        assertThat(names(AssetFilter.ALL.business("営業").search("リスト").level(RiskLevel.LOW), AssetSort.NUMBER)).isEmpty();
    }

    @Test
    void theCountIsThatOfTheRows() {
        for (var filter : List.of(AssetFilter.ALL, AssetFilter.ALL.business("経理"), AssetFilter.ALL.level(RiskLevel.MEDIUM), AssetFilter.ALL.archived(true), AssetFilter.ALL.search("名簿"), AssetFilter.ALL.progress(AssetFilter.Progress.NO_RESPONSE))) {
            assertThat(stage.as(company.clerk(), () -> assets.count(register, filter))).as(filter.toString()).isEqualTo(names(filter, AssetSort.NUMBER).size()).isPositive();
        }
    }

    @Test
    void pagesFollowOneAnotherWithoutGaps() {
        var turned = IntStream.range(0, 4).boxed().flatMap(page -> stage.as(company.clerk(), () -> assets.page(register, AssetFilter.ALL, AssetSort.RISK, page, 2)).stream()).map(AssetLine::name).toList();

        assertThat(turned).isEqualTo(names(AssetFilter.ALL, AssetSort.RISK));
    }

    @Test
    void matrixBusinessesAndProgressLeaveOutWhatWasTakenOut() {
        stage.run(company.clerk(), () -> {
            assertThat(assets.matrix(register)).containsExactlyInAnyOrder(new MatrixCell(3, 3, 1), new MatrixCell(3, 2, 1), new MatrixCell(2, 2, 1), new MatrixCell(1, 1, 1));
            assertThat(assets.businesses(register)).containsExactlyInAnyOrder("営業", "人事", "経理");
            assertThat(registers.progress(company.company().id())).contains(new RegisterProgress(5, 4, 2, 1));
        });
    }

    @Test
    void aLongListTakesNoMoreStatementsThanAShortOne() {
        stage.run(company.clerk(), () -> {
            var one = statements.count(() -> assets.page(register, AssetFilter.ALL, AssetSort.RISK, 0, 1));
            assertThat(statements.count(() -> assets.page(register, AssetFilter.ALL, AssetSort.RISK, 0, 5))).isEqualTo(one).isLessThanOrEqualTo(5);
            var few = statements.count(() -> assets.all(register, AssetFilter.ALL.business("人事"), AssetSort.NUMBER));
            assertThat(statements.count(() -> assets.all(register, AssetFilter.ALL, AssetSort.NUMBER))).isEqualTo(few).isLessThanOrEqualTo(6);
        });
    }

    private List<String> names(AssetFilter filter, AssetSort sort) {
        return stage.as(company.clerk(), () -> assets.page(register, filter, sort, 0, 50)).stream().map(AssetLine::name).toList();
    }

    private AssetDetails add(String business, String name, Rating rating, RiskResponse response) {
        var input = new AssetInput(new Description(business, name, "", "", "", "", null, "", null, "", MovableDay.USUAL), rating,
                new Treatment("", "", "", "", "", response, response == null ? "" : "理由", new TreeSet<>()));
        return stage.as(company.clerk(), () -> assets.add(register, input));
    }

    private static Rating rated(int importance, int likelihood) {
        return new Rating(importance, 1, 1, null, "", true, null, null, likelihood);
    }
}
