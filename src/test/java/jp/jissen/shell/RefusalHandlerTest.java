package jp.jissen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.testing.As;
import jp.jissen.testing.Persona;
import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Staged;

/** What a person hears when something is refused or goes wrong, on a page and on the way to one. */
@Staged
@As(Persona.PARTICIPANT)
@ExtendWith(OutputCaptureExtension.class)
class RefusalHandlerTest extends ScreenTest {

    private static final String ABSENT = "見つからないか、ご覧いただけません。";

    @Test
    void aRefusalIsSaidInOneSentence() {
        assertThat(said(new Refusal("refusal.number.range", 1, 10))).isEqualTo("1から10までの数にしてください。");
    }

    @Test
    void aRefusalIsSaidInTheReadersLanguage() {
        inEnglish();

        assertThat(said(new Absent())).isEqualTo("It does not exist, or it is not for you.");
    }

    @Test
    void absentAndDeniedSoundAlike() {
        assertThat(said(new Absent())).isEqualTo(ABSENT);
        assertThat(said(new AccessDeniedException("company 4711"))).isEqualTo(ABSENT);
    }

    @Test
    void whoeverComesTooLateHearsWhoWasFirst() {
        assertThat(said(new Stale("緑川 誠", Instant.EPOCH))).isEqualTo("緑川 誠さんが先に保存しました。読み直してから、もう一度変更してください。");
    }

    @Test
    void aRefusalInsideAnotherExceptionIsStillOne() {
        assertThat(said(new IllegalStateException("inside", new RuntimeException(new Absent())))).isEqualTo(ABSENT);
        assertThat(said(new IllegalStateException(new AccessDeniedException("inside")))).isEqualTo(ABSENT);
    }

    @Test
    void refusalsAreNoMistakesForTheLog(CapturedOutput log) {
        said(new Absent());
        said(new AccessDeniedException("company 4711"));

        assertThat(log).doesNotContain("failure").doesNotContain("4711");
    }

    @Test
    void ourOwnMistakeHasANumberAndTellsNothingOfTheInside(CapturedOutput log) {
        var said = said(new IllegalStateException("select * from secret"));

        assertThat(said).doesNotContain("select").containsPattern("[0-9a-f]{8}");
        assertThat(log).contains("failure " + said.replaceAll(".*?([0-9a-f]{8}).*", "$1"), "select * from secret");
    }

    @ParameterizedTest
    @CsvSource({"absent", "denied"})
    void onTheWayToAPageBothAreThePageThatDoesNotExist(String address) {
        open("there/is/no/such/page");
        var noSuchPage = words();

        go(address);

        assertThat(words()).isEqualTo(noSuchPage);
        assertThat(pageTitle()).isEqualTo("ページが見つかりません | Jissen");
    }

    @Test
    void ourOwnMistakeOnTheWayToAPageHasANumberToo(CapturedOutput log) {
        go("broken");

        assertThat(words()).doesNotContain("select").containsPattern("[0-9a-f]{8}");
        assertThat(log).contains("failure " + words().replaceAll("(?s).*?\\b([0-9a-f]{8})\\b.*", "$1"));
    }

    private String said(RuntimeException thrown) {
        find(Notification.class).all().forEach(Notification::close);
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(thrown));
        return message().lines().findFirst().orElseThrow();
    }

    private void go(String address) {
        RouteConfiguration.forSessionScope().setRoute("test/:way", Throwing.class);
        open("test/" + address);
    }

    /** A page whose service refuses. */
    @AnonymousAllowed
    public static class Throwing extends Div implements BeforeEnterObserver {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw switch (event.getRouteParameters().get("way").orElseThrow()) {
                case "absent" -> new Absent();
                case "denied" -> new AccessDeniedException("company 4711");
                default -> new IllegalStateException("select * from secret");
            };
        }
    }
}
