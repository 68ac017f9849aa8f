package jp.jissen.work.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.DataChangeEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.Acting;
import jp.jissen.base.Refusal;
import jp.jissen.testing.Errands;
import jp.jissen.testing.MovableClock;
import jp.jissen.testing.Persona;
import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;
import jp.jissen.work.JobContext;
import jp.jissen.work.JobRow;
import jp.jissen.work.TryLater;

@Staged
class JobListViewTest extends ScreenTest {

    @Autowired
    Stage stage;
    @Autowired
    Errands errands;
    @Autowired
    MovableClock clock;
    private Stage.Cast cast;
    private boolean well;

    @BeforeEach
    void aCompany() {
        errands.runDue();   // what other tests left
        cast = stage.company(stage.anyEdition());
        signIn(Persona.COORDINATOR.userName());
    }

    @Test
    void whatFailedForGoodSaysWhyAndIsStartedAgain() {
        start(job -> {
            if (!well) {
                throw new Refusal("refusal.file.empty", "名簿.xlsx");
            }
        });
        errands.runDue();
        open("jobs");
        assertThat(row()).contains("連絡「試し」を送る(3通)", cast.participant().name() + "さん", "うまくいきませんでした", "「名簿.xlsx」は空のファイルです。");

        well = true;
        press(actions(), "もう一度 連絡「試し」を送る(3通)");
        assertThat(message()).isEqualTo("もう一度始めました。");
        assertThat(row()).contains("順番待ち");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(1_000);
        errands.runDue();
        poll();

        assertThat(row()).contains("完了");
        assertThat(UI.getCurrent().getPollInterval()).as("nobody asks when nothing goes on").isEqualTo(-1);
    }

    @Test
    void aJobIsSeenRunningAndIsStopped() {
        start(job -> {
            job.progress(1, 4);
            throw new TryLater("refusal.mail.away", "421 try later");
        });
        errands.runDue();
        open("jobs");
        assertThat(row()).contains("順番待ち", "4のうち1まで", "メールサーバーを使えませんでした。サーバーの答え: 421 try later", "もう一度試します(これまで1回)");

        press(actions(), "処理を止める 連絡「試し」を送る(3通)");
        assertThat(question()).contains("この処理を止めますか", "「連絡「試し」を送る(3通)」の残りを止めます。");
        confirm();
        assertThat(row()).contains("取り消し");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void whatTheProgramDoesByItselfHasNoButton() {
        Acting.asSystemIn(cast.company().space(), () -> errands.startAsSystem(cast.company().space(), job -> { }));
        open("jobs");
        var own = IntStream.range(0, rows().size()).filter(row -> rows().get(row).contains("連絡「試し」を送る(3通)") && rows().get(row).contains("自動")).findFirst().orElseThrow();

        assertThat(words(test(find(Grid.class).single()).getCellComponent(own, 2))).isEmpty();
        errands.runDue();
    }

    @Test
    void whatFailedForGoodIsPutAway() {
        start(job -> {
            throw new Refusal("refusal.file.empty", "名簿.xlsx");
        });
        errands.runDue();
        open("jobs");
        press(actions(), "片づける 連絡「試し」を送る(3通)");
        assertThat(question()).contains("この処理を片づけますか", "「連絡「試し」を送る(3通)」の残りは、もう行いません。");
        confirm();

        assertThat(message()).isEqualTo("処理を片づけました。");
        assertThat(row()).contains("取り消し").doesNotContain("うまくいきませんでした");
    }

    /** A row that is drawn anew takes the keyboard's place away from whoever stands in it. */
    @Test
    void onlyWhatHasChangedIsDrawnAnew() {
        start(job -> {
            if (!well) {
                throw new TryLater("refusal.mail.away", "421 try later");
            }
        });
        errands.runDue();
        open("jobs");
        row();
        var drawn = new ArrayList<String>();
        find(Grid.class).single().getDataProvider().addDataProviderListener(event -> drawn.add(event instanceof DataChangeEvent.DataRefreshEvent<?> one ? ((JobRow) one.getItem()).state().name() : "all"));
        poll();
        assertThat(drawn).isEmpty();

        well = true;
        clock.advance(Duration.ofMinutes(1));
        errands.runDue();
        poll();
        assertThat(drawn).containsExactly("DONE");
        assertThat(row()).contains("完了");
    }

    @Test
    void whatIsNewComesIntoTheList() {
        start(job -> { });
        open("jobs");
        var before = rows().size();
        start(job -> { });
        poll();

        assertThat(rows()).hasSize(before + 1);
        errands.runDue();
    }

    @Test
    void leavingThePageEndsTheAsking() {
        start(job -> { });
        open("jobs");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(1_000);
        open("glossary");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        errands.runDue();
    }

    @Test
    void everyWordIsAWordInBothLanguagesAndOnAPhone() {
        start(job -> { });
        window(390);
        open("jobs");
        assertThat(rawKeys()).isEmpty();
        inEnglish();
        open("jobs");
        assertThat(heading()).isEqualTo("Work under way");
        assertThat(rawKeys()).isEmpty();
        errands.runDue();
    }

    private void start(Consumer<JobContext> work) {
        stage.as(cast.clerk(), () -> errands.start(cast.company().space(), work));
    }

    /** The row of the test's own company. */
    private String row() {
        return rows().get(row(cast.participant().name()));
    }

    private Component actions() {
        return test(find(Grid.class).single()).getCellComponent(row(cast.participant().name()), 2);
    }

    private void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }
}
