package jp.jissen.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.jissen.base.Refusal;

class CompanyProfileTest {

    @ParameterizedTest
    @ValueSource(strings = {"髙﨑製作所", "㈱𠮷野工業", "有限会社ﾐﾄﾞﾘ", "ＡＢＣ　サービス"})
    void theNameStaysAsTyped(String name) {
        assertThat(named(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"144-0035, 144-0035", "1440035, 144-0035", "１４４－００３５, 144-0035", "１４４ー００３５, 144-0035", "'144 0035', 144-0035", "〒144-0035, 144-0035", "'', ''"})
    void aPostalCodeIsMadePlain(String typed, String stored) {
        assertThat(profile(0, 0, typed, "").postalCode()).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"144-003", "14400356", "abc-defg", "１４４"})
    void sevenDigitsMakeAPostalCode(String typed) {
        assertRefused("postalCode", "refusal.postalCode", () -> profile(0, 0, typed, ""));
    }

    @ParameterizedTest
    @CsvSource({"03-0000-0101, 03-0000-0101", "０３－００００－０１０１, 03-0000-0101", "（０３）００００−０１０１, (03)0000-0101", "+81 3 0000 0101, +81 3 0000 0101", "'', ''"})
    void aTelephoneNumberIsMadePlain(String typed, String stored) {
        assertThat(profile(0, 0, "", typed).phone()).isEqualTo(stored);
        assertThat(new ParticipantDetails("総務部", "", typed).phone()).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0120", "電話はありません", "03-0000-0101 内線5", "03-0000-0101-0000-0000"})
    void whatCannotBeDialledIsRefused(String typed) {
        assertRefused("phone", "refusal.phone", () -> profile(0, 0, "", typed));
        assertRefused("phone", "refusal.phone", () -> new ParticipantDetails("", "", typed));
    }

    @Test
    void numbersHaveTheirRanges() {
        assertThat(profile(9_999, 9_999_999, "", "").capital()).isEqualTo(9_999_999);
        assertThat(profile(0, 0, "", "").employees()).isZero();
        assertRefused("employees", "refusal.number.range", () -> profile(10_000, 0, "", ""));
        assertRefused("employees", "refusal.number.range", () -> profile(-1, 0, "", ""));
        assertRefused("capital", "refusal.number.range", () -> profile(0, 10_000_000, "", ""));
        assertRefused("capital", "refusal.number.range", () -> profile(0, -1, "", ""));
    }

    @Test
    void nameReadingAndIndustryAreNeeded() {
        assertRefused("name", "refusal.text.missing", () -> new CompanyProfile(" ", "よみ", "E", 0, 0, "", "", "", ""));
        assertRefused("reading", "refusal.text.missing", () -> new CompanyProfile("名前", null, "E", 0, 0, "", "", "", ""));
        assertRefused("industry", "refusal.text.missing", () -> new CompanyProfile("名前", "よみ", "", 0, 0, "", "", "", ""));
    }

    @Test
    void longTextsHaveTheirLimits() {
        assertRefused("name", "refusal.text.long", () -> named("𠮷".repeat(101)));
        assertRefused("address", "refusal.text.long", () -> new CompanyProfile("名前", "よみ", "E", 0, 0, "", "あ".repeat(401), "", ""));
        assertRefused("note", "refusal.text.long", () -> new CompanyProfile("名前", "よみ", "E", 0, 0, "", "", "", "あ".repeat(2_001)));
    }

    private static CompanyProfile named(String name) {
        return new CompanyProfile(name, "よみ", "E", 30, 1000, null, null, null, null);
    }

    private static CompanyProfile profile(int employees, int capital, String postalCode, String phone) {
        return new CompanyProfile("名前", "よみ", "E", employees, capital, postalCode, "", phone, "");
    }

    private static void assertRefused(String field, String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).satisfies(refusal -> {
            assertThat(refusal.field()).contains(field);
            assertThat(refusal.key()).isEqualTo(key);
        });
    }
}
