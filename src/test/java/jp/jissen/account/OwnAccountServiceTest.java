package jp.jissen.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

import jp.jissen.access.Role;
import jp.jissen.testing.House;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

@Staged
class OwnAccountServiceTest {

    @Autowired
    Stage stage;
    @Autowired
    House house;
    @Autowired
    OwnAccountService own;

    @ParameterizedTest
    @EnumSource
    void everybodySeesTheirOwnAccount(Persona persona) {
        assertThat(stage.as(persona, own::get)).extracting(Person::id, Person::name).containsExactly(house.id(persona), persona.displayName());
    }

    @Test
    void preferencesAreOnesOwn() {
        var me = stage.person(Role.PARTICIPANT, stage.company(stage.anyEdition()).company().space());
        var large = new Preferences(Preferences.Language.EN, Preferences.TextSize.LARGER, Preferences.ColorScheme.DARK);
        assertThat(stage.as(me, own::preferences)).isEqualTo(Preferences.DEFAULT);

        stage.run(me, () -> own.prefer(large));

        assertThat(stage.as(me, own::preferences)).isEqualTo(large);
        assertThat(stage.as(Persona.COLLEAGUE, own::preferences)).isEqualTo(Preferences.DEFAULT);
    }

    @Test
    void anyEnglishIsEnglishAndEverythingElseJapanese() {
        assertThat(Preferences.Language.of(Locale.US)).isEqualTo(Preferences.Language.EN);
        assertThat(Preferences.Language.of(Locale.KOREAN)).isEqualTo(Preferences.Language.JA);
        assertThat(Preferences.DEFAULT.withLanguage(Preferences.Language.EN).language().tag()).isEqualTo("en");
    }

    @Test
    void whoeverHasNoPasswordYetCannotChangeIt() {
        var me = stage.person(Role.PARTICIPANT, stage.company(stage.anyEdition()).company().space());

        stage.run(me, () -> Refused.beside("current", "refusal.password.current", () -> own.changePassword("", "さくらとうめが咲いた", "さくらとうめが咲いた")));
    }

    @Test
    void withoutSignInThereIsNoOwnAccount() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class).isThrownBy(own::get);
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class).isThrownBy(() -> own.changePassword("a", "b", "c"));
    }
}
