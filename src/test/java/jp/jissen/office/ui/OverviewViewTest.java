package jp.jissen.office.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.attendance.AttendanceService;
import jp.jissen.attendance.Entry;
import jp.jissen.attendance.Mark;
import jp.jissen.attendance.Place;
import jp.jissen.company.CompanyRoutes;
import jp.jissen.office.OfficeRoutes;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.SessionService;
import jp.jissen.testing.As;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

@Staged
@As(Persona.COORDINATOR)
class OverviewViewTest extends FormTest {

    @Autowired
    Stage stage;
    @Autowired
    SessionService sessions;
    @Autowired
    AttendanceService attendance;
    private EditionRow year;
    private Stage.Cast first;

    @BeforeEach
    void openOverview() {
        year = stage.draft();
        first = stage.company(year, "株式会社あおい", "あおい");
        var second = stage.company(year, "株式会社うるし", "うるし");
        var rows = sessions.list(year.id());
        stage.today().moveTo(rows.get(1).heldOn());
        attendance.write(rows.get(0).id(), first.participant().id(), new Entry(Mark.PRESENT, Place.VENUE, ""));
        attendance.write(rows.get(0).id(), second.participant().id(), new Entry(Mark.ABSENT_EXCUSED, null, ""));
        open(OfficeRoutes.overview(year.id()));
    }

    @Test
    void everyCellSaysItsStateInAWordWithASign() {
        assertThat(heading()).isEqualTo("色分け一覧");
        assertThat(words()).contains("2社のうち 2社", "台帳は件数だけです。", "✓\n済み", "!\n要確認");
        assertThat(rows()).first().asString().startsWith("株式会社あおい | ✓ 出席 | ・ これから |").contains("0件", "・ 日程未定");
        assertThat(rows()).last().asString().startsWith("株式会社うるし | ! 欠席 |");
        assertThat(test(find(Grid.class).single()).getCellComponent(0, 0)).isInstanceOfSatisfying(Anchor.class, link -> assertThat(link.getHref()).isEqualTo(CompanyRoutes.company(first.company().id())));
    }

    @Test
    void columnsSortAndCount() {
        var grid = find(Grid.class).single();
        test(grid).sortByColumn(1);
        test(grid).sortByColumn(1);

        assertThat(rows()).first().asString().startsWith("株式会社うるし");
        assertThat(grid.getColumns().get(1)).extracting(column -> ((Grid.Column<?>) column).getFooterText()).isEqualTo("✓1 !1");
    }

    @Test
    void filtersNarrowAndTheAddressMayBringOne() {
        choose("要確認", "セミナー・ワークショップ");
        assertThat(rows()).singleElement().asString().startsWith("株式会社うるし");
        assertThat(words()).contains("2社のうち 1社");
        choose("要確認", "すべて");
        type("企業を探す", "あおい");
        assertThat(rows()).singleElement().asString().startsWith("株式会社あおい");

        open(OfficeRoutes.overviewLate(year.id(), "overview.attendance"));
        assertThat(rows()).singleElement().asString().startsWith("株式会社うるし");
    }

    @Test
    void whatOthersWriteIsShown() {
        var session = sessions.list(year.id()).getFirst();
        attendance.clear(session.id(), first.participant().id());
        hear(AttendanceService.NEWS, session.id().value(), false);

        assertThat(rows()).first().asString().startsWith("株式会社あおい | ▷ 未記録 |");
    }

    @Test
    void onPaperItIsTheSame() {
        press("印刷");

        assertThat(heading()).isEqualTo("色分け一覧");
        assertThat(words()).contains("株式会社うるし\n! 欠席", "2社");
        follow("色分け一覧に戻る");
        assertThat(address()).isEqualTo(OfficeRoutes.overview(year.id()));
    }

    @Test
    void onAPhoneTheCompaniesAreCards() {
        window(400);

        assertThat(rows()).first().asString().startsWith("株式会社あおい | 参加確定 | セミナー・ワークショップ | 第1回 ✓ 出席").doesNotContain("これから");
    }

    @Test
    void itSpeaksEnglish() {
        inEnglish();
        open(OfficeRoutes.overview(year.id()));

        assertThat(rawKeys()).isEmpty();
        assertThat(rows()).first().asString().contains("✓ Present");
    }
}
