package jp.jissen.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.jissen.base.Refusal;

/** User names, mail addresses, people's names, and the secret and link of a slip. */
class NamesTest {

    @ParameterizedTest
    @CsvSource({"koizumi, koizumi", "ＫＯＩＺＵＭＩ, koizumi", "' Koizumi.A_1 ', koizumi.a_1", "a−b－c, a-b-c", "k7m-3qx, k7m-3qx"})
    void aUserNameIsMadePlain(String typed, String name) {
        assertThat(UserNames.check(typed)).isEqualTo(name);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "ab", "-abc", ".abc", "小泉", "koi zumi", "koizumi@example", "a23456789012345678901234567890123456789012"})
    void whatCannotBeReadFromASlipIsNoUserName(String typed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> UserNames.check(typed)).satisfies(refusal -> {
            assertThat(refusal.field()).contains("userName");
            assertThat(refusal.key()).isEqualTo("refusal.userName.form");
        });
    }

    @Test
    void aRandomUserNameHasNoLettersThatLookAlikeOnPaper() {
        var names = new HashSet<String>();
        for (var i = 0; i < 200; i++) {
            var name = UserNames.random();
            assertThat(name).matches("[a-hjkmnp-z2-9]{3}-[a-hjkmnp-z2-9]{3}").isEqualTo(UserNames.check(name));
            names.add(name);
        }
        assertThat(names).hasSize(200);
    }

    @ParameterizedTest
    @CsvSource({"koizumi@example.jp, koizumi@example.jp", "ｋｏｉｚｕｍｉ＠ｅｘａｍｐｌｅ．ｊｐ, koizumi@example.jp", "' a+b@x.co.jp ', a+b@x.co.jp", "'', ''"})
    void aMailAddressIsMadePlainAndMayBeMissing(String typed, String mail) {
        assertThat(MailAddress.check(typed)).isEqualTo(mail);
        assertThat(MailAddress.check(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"koizumi", "koizumi@example", "@example.jp", "koizumi@", "koi zumi@example.jp", "a@b@example.jp", "koizumi@example."})
    void whatIsNoMailAddressIsRefused(String typed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> MailAddress.check(typed)).satisfies(refusal -> {
            assertThat(refusal.field()).contains("mail");
            assertThat(refusal.key()).isEqualTo("refusal.mail");
        });
    }

    /** Made plain, ㍿ is four characters. */
    @Test
    void aMailAddressFitsAsItIsStored() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> MailAddress.check("㍿".repeat(100) + "@example.jp")).satisfies(refusal -> assertThat(refusal.key()).isEqualTo("refusal.text.long"));
    }

    @Test
    void aPersonsNameStaysAsWritten() {
        assertThat(new PersonName(" 髙﨑 𠮷之助 ", null)).isEqualTo(new PersonName("髙﨑 𠮷之助", ""));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new PersonName("　", "")).satisfies(refusal -> assertThat(refusal.field()).contains("name"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new PersonName("小泉", "あ".repeat(101))).satisfies(refusal -> assertThat(refusal.field()).contains("reading"));
    }

    @Test
    void aSlipsSecretIs256BitsAndOnlyItsHashIsKept() {
        assertThat(SlipToken.next()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(SlipToken.next());
        assertThat(SlipToken.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aSlipNeverPrintsItsSecret() {
        var slip = new Slip(null, "小泉", "koizumi", "secret-token", null);

        assertThat(slip).hasToString("Slip[null]");
    }

    @Test
    void aSlipsLinkUsesThePublicAddressAndOtherwiseTheRequests() {
        assertThat(new PublicAddress("https://jissen.example.jp/").slipLink("http://localhost:8080", "abc")).isEqualTo("https://jissen.example.jp/slip/abc");
        assertThat(new PublicAddress("").slipLink("http://localhost:8080", "abc")).isEqualTo("http://localhost:8080/slip/abc");
    }
}
