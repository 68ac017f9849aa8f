package jp.jissen.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;

import jp.jissen.base.ui.Panel;
import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.programme.SessionService;
import jp.jissen.testing.As;
import jp.jissen.testing.House;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** A session's page as a participant reads it, and the way to the one that is next. */
@Staged
@As(Persona.PARTICIPANT)
class SessionViewTest extends ScreenTest {

    @Autowired
    House house;
    @Autowired
    Stage stage;
    @Autowired
    MovableDay today;
    @Autowired
    SessionService sessions;

    @Test
    void headAndTitleSayWhichSessionItIs() {
        openSession(4);

        assertThat(heading()).isEqualTo("第4回 対策基準の作成");
        assertThat(pageTitle()).isEqualTo("第4回 対策基準の作成 | Jissen");
        assertThat(words()).contains("2025年9月11日(木) ・ 新宿の研修会場");
    }

    @Test
    void theDayHasTimePlaceWhatToBringAndItsRunningOrder() {
        openSession(4);

        assertThat(words(part(Panel.class, "当日の予定"))).contains("終了", "日時\n2025年9月11日(木) 13:00〜", "会場\n新宿の研修会場", "持ち物\n");
        assertThat(lines(find(OrderedList.class).withClassName("running-order").single())).hasSizeGreaterThan(4).first().asString().startsWith("13:00〜");
    }

    @Test
    void seminarAndWorkshopTellWhatIsTaughtAndWhatFor() {
        openSession(4);

        assertThat(words(part(Panel.class, "セミナー\nISMS"))).contains("第7編 ").containsPattern("第\\d+章 ");
        assertThat(words(part(Panel.class, "ワークショップ\n対策基準の作成"))).contains("目標");
        assertThat(lines(find(UnorderedList.class, part(Panel.class, "目標")).single())).isNotEmpty();
    }

    @Test
    void homeworkHasItsDayAndHowLongThatIs() {
        openSession(5);

        assertThat(lines(find(UnorderedList.class).withClassName("homework-list").single())).anySatisfy(piece -> assertThat(piece).isEqualTo("バックアップから実際に元に戻せるか、ファイルを1つ選んで試してみましょう。 | 10月9日(木)まで | あと8営業日"));
        openSession(10);
        assertThat(words()).contains("この回の宿題はありません。");
    }

    @Test
    void allSessionsAreOnePressAway() {
        openSession(4);

        var nav = find(Nav.class).withAriaLabel("すべての回").single();
        assertThat(lines(nav.getChildren().findFirst().orElseThrow())).hasSize(10).startsWith("1回").endsWith("10回");
        assertThat(find(Anchor.class, nav).withAttribute("aria-current", "page").single().getText()).isEqualTo("4回");
        follow("9回");
        assertThat(heading()).isEqualTo("第9回 新入社員向け教育プログラムの設計");
    }

    @Test
    void whoeverIsNotOfTheOfficeChangesNothing() {
        openSession(4);

        assertThat(buttons()).doesNotContain("日時・会場・内容を変更", "進行表を変更", "中止にする", "変更");
        assertThat(words()).contains("資料はまだありません。").doesNotContain("ファイルを選ぶ");
    }

    @Test
    void thePageSpeaksEnglish() {
        inEnglish();
        openSession(6);

        assertThat(heading()).isEqualTo("Session 6 Responses to the ten major security threats");
        assertThat(words()).contains("Seminar", "Workshop", "Homework", "No material yet.");
    }

    @Test
    void aSessionThatThereIsNotIsNotFound() {
        openSession(11);
        assertThat(heading()).isEqualTo("ページが見つかりません");

        open(ProgrammeRoutes.sessions(house.edition().id()) + "/zwei");
        assertThat(heading()).isEqualTo("ページが見つかりません");
    }

    @Test
    void theMenuLeadsToTheSessionThatIsNext() {
        assertThat(next()).isEqualTo("第6回 情報セキュリティ10大脅威への対応策の検討");

        today.moveTo(LocalDate.of(2025, 10, 10));
        assertThat(next()).as("on its day").startsWith("第6回");

        today.moveTo(LocalDate.of(2025, 10, 11));
        assertThat(next()).as("the day after").startsWith("第7回");

        today.moveTo(LocalDate.of(2026, 3, 1));
        assertThat(next()).as("after the year").startsWith("第10回");
    }

    @Test
    @As(Persona.COORDINATOR)
    void aCancelledSessionIsNotNext() {
        var edition = stage.edition();
        today.moveTo(LocalDate.of(edition.fiscalYear(), 6, 1));
        stage.run(Persona.COORDINATOR, () -> sessions.cancel(sessions.list(edition.id()).getFirst().id()));

        open(ProgrammeRoutes.sessions(edition.id()));

        assertThat(heading()).startsWith("第2回");
    }

    private String next() {
        open("glossary");
        open(ProgrammeRoutes.sessions(house.edition().id()));
        return heading();
    }

    private void openSession(int number) {
        open(ProgrammeRoutes.session(house.edition().id(), number));
    }
}
