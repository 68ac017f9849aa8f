package jp.jissen.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.jissen.base.Refusal;

class PasswordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"abcd1234", "さくらとうめが咲いた", "correct horse battery staple", " 前後の空白も残す ", "🌸🌷🌻🌹🌸🌷🌻🌹"})
    void lengthIsAllThatIsAsked(String password) {
        assertThat(Passwords.check(password, password, "koizumi")).isEqualTo(password);
    }

    @Test
    void lengthIsCountedInCodePoints() {
        assertRefused("password", "refusal.password.length", "🌸🌷🌻🌹🌸🌷🌻", null, "koizumi");
        var longest = "🌸🌷🌻🌹".repeat(32);
        assertThat(Passwords.check(longest, longest, "koizumi")).isEqualTo(longest);
        assertRefused("password", "refusal.password.length", longest + "a", longest + "a", "koizumi");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "short12"})
    void aShortOneIsRefused(String password) {
        assertRefused("password", "refusal.password.length", password, password, "koizumi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"koizumi-2025", "my KOIZUMI pass", "xkoizumix"})
    void thePersonsUserNameIsNoPartOfIt(String password) {
        assertRefused("password", "refusal.password.name", password, password, "koizumi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaa", "12121212", "abcabcabc", "🌸🌸🌸🌸🌸🌸🌸🌸"})
    void threeDifferentCharactersAreTooFew(String password) {
        assertRefused("password", "refusal.password.same", password, password, "koizumi");
    }

    @Test
    void itIsTypedTwiceAlike() {
        assertRefused("again", "refusal.password.again", "abcd1234", "abcd1235", "koizumi");
        assertRefused("again", "refusal.password.again", "abcd1234", null, "koizumi");
    }

    @Test
    void aRefusalNeverSaysWhatWasTyped() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Passwords.check("secret1", "secret1", "koizumi")).withMessageNotContaining("secret1");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Passwords.check("secret-12", "secret-13", "koizumi")).withMessageNotContaining("secret");
    }

    private static void assertRefused(String field, String key, String password, String again, String userName) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Passwords.check(password, again, userName)).satisfies(refusal -> {
            assertThat(refusal.field()).contains(field);
            assertThat(refusal.key()).isEqualTo(key);
        });
    }
}
