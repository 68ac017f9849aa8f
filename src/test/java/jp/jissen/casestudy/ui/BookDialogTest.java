package jp.jissen.casestudy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.casestudy.CaseRoutes;
import jp.jissen.testing.Errands;
import jp.jissen.testing.Manuscripts;
import jp.jissen.testing.MovableClock;
import jp.jissen.testing.Persona;
import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

@Staged
class BookDialogTest extends ScreenTest {

    @Autowired
    Stage stage;
    @Autowired
    Errands errands;
    @Autowired
    Manuscripts manuscripts;
    @Autowired
    MovableClock clock;

    @BeforeEach
    void aSample() {
        errands.runDue();   // what other tests left
        var edition = stage.draft();
        manuscripts.begin(stage.company(edition).enrolment().id());
        signIn(Persona.COORDINATOR.userName());
        open(CaseRoutes.cases(edition.id()));
        press("見本を作る");
        errands.runDue();
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    @Test
    void theBookIsFetched() {
        var file = new ByteArrayOutputStream();
        test(book()).download(file);

        assertThat(file.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-").endsWith("%%EOF\n");
    }

    @Test
    void ofABookThatIsTakenAwayNothingIsSent() {
        clock.advance(Duration.ofHours(25));
        errands.runDue();
        var file = new ByteArrayOutputStream();

        assertThatThrownBy(() -> test(book()).download(file)).hasStackTraceContaining("refusal.export.gone");
        assertThat(file.size()).isZero();
    }

    private Anchor book() {
        return find(Anchor.class).withText("PDFを受け取る").single();
    }
}
