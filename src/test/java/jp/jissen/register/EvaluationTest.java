package jp.jissen.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import jp.jissen.catalogue.Catalogue;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.catalogue.PersonalInformation;
import jp.jissen.catalogue.RiskBand;
import jp.jissen.catalogue.RiskLevel;
import jp.jissen.catalogue.RiskScale;

class EvaluationTest {

    private static final Catalogue CATALOGUE = new Catalogues().latest();
    private static final RiskScale STANDARD = CATALOGUE.riskScale("STANDARD_1_3");
    private static final RiskScale COMPACT = CATALOGUE.riskScale("COMPACT_0_2");
    /** Likelihood by threat and vulnerability, both from high to low: textbook 2024, chapter 12, and the product's own. */
    private static final Map<RiskScale, List<List<Integer>>> LIKELIHOOD = Map.of(
            STANDARD, List.of(List.of(3, 2, 1), List.of(2, 1, 1), List.of(1, 1, 1)),
            COMPACT, List.of(List.of(2, 2, 0), List.of(1, 1, 0), List.of(0, 0, 0)));

    @ParameterizedTest(name = "{1}, {2}, {3} on {0}")
    @MethodSource("triples")
    void importanceIsTheHighestOfTheThree(RiskScale scale, int c, int i, int a) {
        var evaluation = evaluation(scale, rated(c, i, a), PersonalInformation.NONE);

        assertThat(evaluation.importance()).hasValue(Math.max(c, Math.max(i, a)));
        assertThat(evaluation.highestRating()).isEqualTo(evaluation.importance());
        assertThat(evaluation.raised()).isFalse();
    }

    @ParameterizedTest(name = "{1}, {2}, {3} on {0}")
    @MethodSource("triples")
    void personalInformationOrAGraveAccidentMakeItTheScalesHighest(RiskScale scale, int c, int i, int a) {
        var personal = evaluation(scale, rated(c, i, a), PersonalInformation.PERSONAL);
        var grave = evaluation(scale, new Rating(c, i, a, Raise.HARM, "取引先の図面", false, null, null, null), PersonalInformation.NONE);

        assertThat(List.of(personal, grave)).allSatisfy(evaluation -> {
            assertThat(evaluation.importance()).hasValue(scale.max());
            assertThat(evaluation.highestRating()).hasValue(Math.max(c, Math.max(i, a)));
            assertThat(evaluation.raised()).isEqualTo(Math.max(c, Math.max(i, a)) < scale.max());
        });
    }

    @ParameterizedTest
    @EnumSource
    void theKindsThatForceTheImportanceAreTheCataloguesOwn(PersonalInformation kind) {
        var forces = CATALOGUE.personalInformation().stream().filter(one -> one.value() == kind).findFirst().orElseThrow().forcesImportance();

        assertThat(evaluation(STANDARD, rated(1, 1, 1), kind).forcedByPersonalInformation()).isEqualTo(forces);
        assertThat(evaluation(STANDARD, rated(1, 1, 1), kind).importance()).hasValue(forces ? 3 : 1);
    }

    @ParameterizedTest(name = "threat {1}, vulnerability {2} on {0}")
    @MethodSource("pairs")
    void likelihoodIsLookedUp(RiskScale scale, int threat, int vulnerability) {
        var rating = new Rating(null, null, null, null, "", false, threat, vulnerability, null);

        assertThat(evaluation(scale, rating, PersonalInformation.NONE).likelihood()).hasValue(LIKELIHOOD.get(scale).get(scale.max() - threat).get(scale.max() - vulnerability));
    }

    @ParameterizedTest(name = "threat {1}, vulnerability {2} on {0}")
    @MethodSource("pairs")
    void anEnteredLikelihoodStandsForItself(RiskScale scale, int threat, int entered) {
        var rating = new Rating(null, null, null, null, "", true, threat, scale.max(), entered);

        assertThat(evaluation(scale, rating, PersonalInformation.NONE).likelihood()).hasValue(entered);
    }

    @ParameterizedTest(name = "importance {1}, likelihood {2} on {0}")
    @MethodSource("pairs")
    void theRiskValueIsTheProductAndItsBandTheLevel(RiskScale scale, int importance, int likelihood) {
        var evaluation = evaluation(scale, new Rating(importance, scale.min(), scale.min(), null, "", true, null, null, likelihood), PersonalInformation.NONE);
        var value = importance * likelihood;

        assertThat(evaluation.value()).hasValue(value);
        assertThat(evaluation.band()).map(RiskBand::level).contains(scale == STANDARD
                ? value >= 6 ? RiskLevel.HIGH : value >= 3 ? RiskLevel.MEDIUM : RiskLevel.LOW
                : value == 4 ? RiskLevel.HIGH : value == 2 ? RiskLevel.MEDIUM : RiskLevel.LOW);
    }

    @ParameterizedTest
    @CsvSource({"社員名簿, 3, 3, 2, 3, 3, 9", "当社宛請求書, 3, 3, 2, 2, 3, 6", "顧客リスト, 3, 3, 3, 2, 3, 6"})
    void theThreeRowsOfTheSlidesGiveThePrintedNumbers(String name, int c, int i, int a, int likelihood, int importance, int risk) {
        var evaluation = evaluation(STANDARD, new Rating(c, i, a, null, "", true, null, null, likelihood), PersonalInformation.NONE);

        assertThat(evaluation.importance()).as(name).hasValue(importance);
        assertThat(evaluation.value()).as(name).hasValue(risk);
        assertThat(evaluation.band()).as(name).map(band -> band.name().ja()).contains("高");
    }

    @Test
    void aNumberIsThereAsSoonAsWhatItNeedsIs() {
        assertThat(evaluation(STANDARD, Rating.OPEN, PersonalInformation.MY_NUMBER)).satisfies(EvaluationTest::hasNoImportance, EvaluationTest::hasNoRisk);
        assertThat(evaluation(STANDARD, new Rating(3, null, 3, Raise.LIABILITY, "法律", true, null, null, 2), PersonalInformation.NONE)).satisfies(EvaluationTest::hasNoImportance, EvaluationTest::hasNoRisk);
        assertThat(evaluation(STANDARD, new Rating(3, 2, 1, null, "", false, 3, null, 3), PersonalInformation.NONE)).satisfies(EvaluationTest::hasNoRisk)
                .satisfies(half -> assertThat(half.importance()).hasValue(3), half -> assertThat(half.likelihood()).as("threat alone, and what was entered before does not count").isEmpty());
        assertThat(evaluation(STANDARD, new Rating(3, 2, 1, null, "", true, 3, 3, null), PersonalInformation.NONE)).satisfies(EvaluationTest::hasNoRisk);
    }

    private static void hasNoImportance(Evaluation evaluation) {
        assertThat(evaluation.importance()).isEqualTo(OptionalInt.empty());
        assertThat(evaluation.raised()).isFalse();
    }

    private static void hasNoRisk(Evaluation evaluation) {
        assertThat(evaluation.value()).isEqualTo(OptionalInt.empty());
        assertThat(evaluation.band()).isEmpty();
    }

    private static Stream<Arguments> triples() {
        return pairs().flatMap(pair -> steps((RiskScale) pair.get()[0]).mapToObj(third -> Arguments.of(pair.get()[0], pair.get()[1], pair.get()[2], third)));
    }

    private static Stream<Arguments> pairs() {
        return Stream.of(STANDARD, COMPACT).flatMap(scale -> steps(scale).boxed().flatMap(one -> steps(scale).mapToObj(other -> Arguments.of(scale, one, other))));
    }

    private static IntStream steps(RiskScale scale) {
        return IntStream.rangeClosed(scale.min(), scale.max());
    }

    private static Rating rated(int c, int i, int a) {
        return new Rating(c, i, a, null, "", false, null, null, null);
    }

    private static Evaluation evaluation(RiskScale scale, Rating rating, PersonalInformation personal) {
        return new Evaluation(scale, rating, personal);
    }
}
