package jp.jissen.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.textfield.TextField;

import jp.jissen.base.Sheet;
import jp.jissen.draft.DraftService;
import jp.jissen.draft.Keystrokes;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.Phase;
import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.programme.SessionPage;
import jp.jissen.programme.SessionService;
import jp.jissen.programme.Words;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** A running order has as many rows as somebody makes: what was typed into one that was added comes back too. */
@Staged
class PhaseDraftTest extends FormTest {

    @Autowired
    Stage stage;
    @Autowired
    DraftService drafts;
    @Autowired
    SessionService sessions;
    private EditionRow edition;
    private SessionPage page;

    @BeforeEach
    void aSession() {
        edition = stage.draft();
        page = stage.as(Persona.COORDINATOR, () -> sessions.page(edition.id(), 4));
        signIn(Persona.COORDINATOR.userName());
    }

    @Test
    void aRowThatWasAddedComesBackAndIsSaved() {
        var rows = page.phases().size();
        left(rows + ".label", "振り返り");
        left(rows + ".from", "18:30");
        left(rows + ".until", "18:45");
        openPhases();

        assertThat(labels()).hasSize(rows + 1).last().isEqualTo("振り返り");
        press("保存");
        assertThat(sessions.page(edition.id(), 4).phases()).hasSize(rows + 1).last().satisfies(phase -> assertThat(phase.label().ja()).isEqualTo("振り返り"));
        assertThat(drafts.unsaved()).isEmpty();
    }

    @Test
    void aColleaguesRunningOrderStandsUnderWhatWasTypedHere() {
        openPhases();
        var first = find(TextField.class).all().getFirst();
        first.setValue("受付と開会");
        var longer = new ArrayList<>(page.phases());
        var last = longer.removeLast();
        longer.add(new Phase(last.code(), new Words("まとめ", ""), last.from(), last.until()));
        sessions.reorder(page.session().id(), page.phases(), longer);
        press("保存");

        assertThat(labels()).first().isEqualTo("受付と開会");
        assertThat(labels()).last().isEqualTo("まとめ");
        press("保存");
        assertThat(sessions.page(edition.id(), 4).phases()).extracting(phase -> phase.label().ja()).startsWith("受付と開会").endsWith("まとめ");
    }

    @Test
    void thrownAwayTheRowsAreAsTheyWereSaved() {
        left("0.label", "別の始まり");
        left(page.phases().size() + ".label", "振り返り");
        openPhases();
        press("この入力を捨てる");

        assertThat(labels()).containsExactlyElementsOf(page.phases().stream().map(phase -> phase.label().ja()).toList());
        assertThat(drafts.unsaved()).isEmpty();
    }

    @Test
    void nobodyLeavesTypedRowsWithoutAQuestion() {
        openPhases();
        find(TextField.class).all().getFirst().setValue("別の始まり");
        press("やめる");

        assertThat(question()).contains("入力を捨てて閉じますか");
    }

    private List<String> labels() {
        return find(TextField.class).all().stream().map(TextField::getValue).toList();
    }

    private void openPhases() {
        open(ProgrammeRoutes.session(edition.id(), 4));
        press("進行表を変更");
    }

    private void left(String field, String text) {
        drafts.keep(List.of(new Keystrokes(Sheet.of("session.phases", page.session().id().value()).key(), field, UUID.randomUUID(), 1, text, null, "第4回の進行表", "/x", Instant.parse("2025-08-27T05:03:00Z"))));
    }
}
