package jp.jissen.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import jp.jissen.base.Refusal;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.catalogue.PersonalInformation;
import jp.jissen.catalogue.RiskResponse;
import jp.jissen.catalogue.RiskScale;

/** What the records of an asset's form refuse by themselves. */
class AssetInputTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 29);
    private static final RiskScale STANDARD = new Catalogues().latest().riskScale("STANDARD_1_3");

    @ParameterizedTest
    @EnumSource
    void everyResponseNeedsItsReason(RiskResponse response) {
        assertRefused("reason", "refusal.text.missing", () -> treatment(response, "　"));
        assertThat(treatment(response, " 更新できないため ").reason()).isEqualTo("更新できないため");
    }

    @Test
    void withoutAResponseTheReasonMayWait() {
        assertThat(treatment(null, null).reason()).isEmpty();
        assertThat(treatment(null, "まだ検討中").reason()).isEqualTo("まだ検討中");
    }

    @ParameterizedTest
    @EnumSource
    void everyRaiseNeedsItsReason(Raise raise) {
        assertRefused("raiseReason", "refusal.text.missing", () -> new Rating(1, 1, 1, raise, null, false, null, null, null));
        assertThat(new Rating(1, 1, 1, raise, "契約で守る義務", false, null, null, null).raiseReason()).isEqualTo("契約で守る義務");
    }

    @ParameterizedTest
    @CsvSource({"confidentiality,4,1,1,1,1,1", "integrity,1,0,1,1,1,1", "availability,1,1,-1,1,1,1", "threat,1,1,1,4,1,1", "vulnerability,1,1,1,1,0,1", "likelihood,1,1,1,1,1,9"})
    void aValueOutsideTheScaleIsRefusedBesideItsField(String field, int c, int i, int a, int threat, int vulnerability, int likelihood) {
        var rating = new Rating(c, i, a, null, "", false, threat, vulnerability, likelihood);

        assertRefused(field, "refusal.number.range", () -> rating.requireOn(STANDARD));
    }

    @Test
    void whatIsStillOpenIsOnEveryScale() {
        Rating.OPEN.requireOn(STANDARD);
        assertThat(Rating.OPEN.raiseReason()).isEmpty();
    }

    @Test
    void anAssetHasABusinessANameAndADay() {
        assertRefused("business", "refusal.text.missing", () -> description(" ", "社員名簿", DAY));
        assertRefused("name", "refusal.text.missing", () -> description("人事", null, DAY));
        assertRefused("registeredOn", "refusal.text.missing", () -> description("人事", "社員名簿", null));
        assertThat(description("人事", "社員名簿", DAY).personal()).isEqualTo(PersonalInformation.NONE);
    }

    @Test
    void textsAreCheckedBesideTheirFields() {
        assertRefused("remarks", "refusal.text.long", () -> new Description("人事", "社員名簿", "あ".repeat(401), "", "", "", null, "", null, "", DAY));
        assertRefused("place", "refusal.text.long", () -> new Description("人事", "社員名簿", "", "", "", "", null, "あ".repeat(101), null, "", DAY));
        assertRefused("threatText", "refusal.text.unreadable", () -> new Treatment("", "\0", "", "", "", null, "", new TreeSet<>()));
        assertRefused("requirement", "refusal.text.long", () -> new Treatment("", "", "", "", "あ".repeat(401), null, "", new TreeSet<>()));
    }

    @Test
    void noTreatmentNamesMoreControlsThanThereAre() {
        var controls = new TreeSet<>(List.of("5.1"));
        for (var i = 0; i < 93; i++) {
            controls.add("9." + i);
        }
        assertRefused("controls", "refusal.number.range", () -> new Treatment("", "", "", "", "", null, "", controls));
    }

    private static Treatment treatment(RiskResponse response, String reason) {
        return new Treatment(null, null, null, null, null, response, reason, new TreeSet<>());
    }

    private static Description description(String business, String name, LocalDate day) {
        return new Description(business, name, null, null, null, null, null, null, null, null, day);
    }

    private static void assertRefused(String field, String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).satisfies(refusal -> {
            assertThat(refusal.field()).contains(field);
            assertThat(refusal.key()).isEqualTo(key);
        });
    }
}
