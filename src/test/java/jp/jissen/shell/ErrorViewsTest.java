package jp.jissen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import jp.jissen.company.CompanyRoutes;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.testing.As;
import jp.jissen.testing.House;
import jp.jissen.testing.Persona;
import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Staged;

/** What does not exist and what is not the reader's look alike; our own mistakes tell nothing about the inside. */
@Staged
@As(Persona.PARTICIPANT)
class ErrorViewsTest extends ScreenTest {

    private static final String NOT_FOUND = "ページが見つかりません\nアドレスが違うか、ご覧いただけないページです。ホームからお探しください。\nホームへ戻る";

    @Autowired
    House house;

    @ParameterizedTest
    @ValueSource(strings = {"no/such/page", "companies", "accounts", "trail", "editions", "companies/x", "companies/x/register", "editions/x/attendance"})
    void whatIsNotThereAndWhatIsNotForTheRoleLookAlike(String address) {
        open(address);

        assertThat(words()).isEqualTo(NOT_FOUND);
    }

    @Test
    void anotherCompanysPagesAreAsIfTheyWereNotThere() {
        var other = house.companyB().id();
        for (var address : new String[] {CompanyRoutes.company(other), RegisterRoutes.assets(other), RegisterRoutes.asset(other, 1), RegisterRoutes.paper(other), "companies/" + UUID.randomUUID(), "companies/" + UUID.randomUUID() + "/register"}) {
            open(address);
            assertThat(words()).as(address).isEqualTo(NOT_FOUND);
        }
    }

    @Test
    void theWayOnLeadsHome() {
        open("no/such/page");

        follow("ホームへ戻る");

        assertThat(heading()).isEqualTo("ホーム");
    }

    @Test
    void theAnswerSpeaksEnglish() {
        inEnglish();
        open("no/such/page");

        assertThat(words()).isNotEqualTo(NOT_FOUND).doesNotContain("ページ");
        assertThat(rawKeys()).isEmpty();
    }

    @Test
    void anAssetNumberBeyondAllNumbersIsNotThereEither() {
        open(RegisterRoutes.assets(house.companyA().id()) + "/99999999999");

        assertThat(words()).isEqualTo(NOT_FOUND);
    }

    @Test
    void ourOwnMistakeHasANumberAndNoInside() {
        RouteConfiguration.forSessionScope().setRoute("broken", Broken.class);
        open("broken");
        var first = words();
        open("glossary");
        open("broken");

        assertThat(first).containsPattern("^うまく表示できませんでした\n思わぬ不具合が起きました。.*番号 [0-9a-f]{8} を運営事務局へ.*\nホームへ戻る$").doesNotContain("secret", "Exception");
        assertThat(words()).isNotEqualTo(first);
    }

    @Test
    void aMistakeBehindAButtonLeavesThePageAndSaysTheSame() {
        open("glossary");

        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new IllegalStateException("secret")));

        assertThat(message()).containsPattern("番号 [0-9a-f]{8} を運営事務局へ").doesNotContain("secret");
        assertThat(heading()).isEqualTo("用語集");
    }

    /** Fails on the way in. */
    @AnonymousAllowed
    public static class Broken extends Div implements BeforeEnterObserver {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw new IllegalStateException("secret");
        }
    }
}
