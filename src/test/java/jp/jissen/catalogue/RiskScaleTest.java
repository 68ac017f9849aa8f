package jp.jissen.catalogue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RiskScaleTest {

    static final Catalogue CATALOGUE = new Catalogues().latest();

    final RiskScale standard = CATALOGUE.riskScale("STANDARD_1_3");
    final RiskScale compact = CATALOGUE.riskScale("COMPACT_0_2");

    @ParameterizedTest
    @CsvSource({"3,3,3", "3,2,2", "3,1,1", "2,3,2", "2,2,1", "2,1,1", "1,3,1", "1,2,1", "1,1,1"})
    void theStandardLikelihoodIsReadFromTheTable(int threat, int vulnerability, int likelihood) {
        assertThat(standard.likelihood(threat, vulnerability)).isEqualTo(likelihood);
    }

    @ParameterizedTest
    @CsvSource({"2,2,2", "2,1,2", "2,0,0", "1,2,1", "1,1,1", "1,0,0", "0,2,0", "0,1,0", "0,0,0"})
    void theCompactLikelihoodIsReadFromItsOwnTable(int threat, int vulnerability, int likelihood) {
        assertThat(compact.likelihood(threat, vulnerability)).isEqualTo(likelihood);
    }

    @ParameterizedTest
    @CsvSource({"9,HIGH,高", "6,HIGH,高", "4,MEDIUM,中", "3,MEDIUM,中", "2,LOW,低", "1,LOW,低"})
    void everyStandardRiskValueHasItsLevel(int product, RiskLevel level, String name) {
        assertThat(standard.band(product)).extracting(RiskBand::level, band -> band.name().ja()).containsExactly(level, name);
    }

    @ParameterizedTest
    @CsvSource({"4,HIGH,高", "2,MEDIUM,中", "1,LOW,低", "0,LOW,低"})
    void everyCompactRiskValueHasItsLevel(int product, RiskLevel level, String name) {
        assertThat(compact.band(product)).extracting(RiskBand::level, band -> band.name().ja()).containsExactly(level, name);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5, 7, 8, 10})
    void aRiskValueNoRatingsGiveIsRefused(int product) {
        assertThatIllegalArgumentException().isThrownBy(() -> standard.band(product))
                .withMessage("a risk value of STANDARD_1_3 is one of 1, 2, 3, 4, 6, 9, not " + product);
    }

    @ParameterizedTest
    @CsvSource({"0,1,threat,0", "4,1,threat,4", "1,0,vulnerability,0", "1,4,vulnerability,4"})
    void aStepOutsideTheStandardRangeIsRefused(int threat, int vulnerability, String what, int value) {
        assertThatIllegalArgumentException().isThrownBy(() -> standard.likelihood(threat, vulnerability))
                .withMessage("%s must be from 1 to 3, not %d", what, value);
    }

    @Test
    void aStepOutsideTheCompactRangeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> compact.likelihood(3, 0)).withMessage("threat must be from 0 to 2, not 3");
        assertThatIllegalArgumentException().isThrownBy(() -> compact.likelihood(0, -1)).withMessage("vulnerability must be from 0 to 2, not -1");
    }

    @Test
    void everyPropertyHasACriterionForEveryValueHighestFirst() {
        for (var property : SecurityProperty.values()) {
            assertThat(standard.criteria(property)).as("%s", property).extracting(ScaleStep::value).containsExactly(3, 2, 1);
            assertThat(compact.criteria(property)).as("%s", property).extracting(ScaleStep::value).containsExactly(2, 1, 0);
        }
    }

    @Test
    void personalInformationAndGraveAccidentsForceTheHighestImportance() {
        assertThat(standard.forcedImportance()).isEqualTo(3);
        assertThat(compact.forcedImportance()).isEqualTo(2);
    }

    @Test
    void everyRuleNamesItsSource() {
        for (var rule : RiskRule.values()) {
            assertThat(standard.source(rule).ja()).as("%s", rule).contains("第12章");
            assertThat(compact.source(rule).ja()).as("%s", rule).contains("独自");
        }
    }

    @Test
    void aTableWithAHoleIsRefused() {
        var table = new ArrayList<>(standard.likelihoodTable());
        table.removeFirst();
        refused(table, standard.bands(), "the likelihood table lacks threat 3 with vulnerability 3");
    }

    @Test
    void aTableThatContradictsItselfIsRefused() {
        var table = new ArrayList<>(standard.likelihoodTable());
        table.add(new LikelihoodRule(1, 1, 2));
        refused(table, standard.bands(), "the likelihood table gives threat 1 with vulnerability 1 twice");
    }

    @Test
    void aLikelihoodOutsideTheRangeIsRefused() {
        var table = new ArrayList<>(standard.likelihoodTable());
        table.set(0, new LikelihoodRule(3, 3, 4));
        refused(table, standard.bands(), "likelihood must be from 1 to 3, not 4");
    }

    @Test
    void bandsThatLeaveARiskValueOutAreRefused() {
        refused(standard.likelihoodTable(), bands(band(RiskLevel.HIGH, 9, 9), band(RiskLevel.MEDIUM, 3, 4), band(RiskLevel.LOW, 1, 2)),
                "no band contains the risk value 6");
    }

    @Test
    void bandsThatOverlapAreRefused() {
        refused(standard.likelihoodTable(), bands(band(RiskLevel.HIGH, 4, 9), band(RiskLevel.MEDIUM, 3, 4), band(RiskLevel.LOW, 1, 2)),
                "the band MEDIUM must lie wholly below HIGH");
    }

    @Test
    void bandsWithoutOneOfTheLevelsAreRefused() {
        refused(standard.likelihoodTable(), bands(band(RiskLevel.HIGH, 3, 9), band(RiskLevel.LOW, 1, 2)),
                "the bands must be HIGH, MEDIUM and LOW in this order, not [HIGH, LOW]");
    }

    @Test
    void aBandThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> band(RiskLevel.LOW, 2, 1)).withMessage("the band LOW ends at 1 before it begins at 2");
    }

    @Test
    void aScaleWithoutACriterionForEveryValueIsRefused() {
        var steps = standard.threatSteps().subList(0, 2);
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskScale("X", standard.name(), 1, 3, 3, standard.criteria(), steps,
                standard.vulnerabilitySteps(), standard.likelihoodSteps(), standard.likelihoodTable(), standard.bands(), standard.source(),
                standard.ruleSources())).withMessage("the threat steps must name each value from 1 to 3 once, not [2, 3]");
    }

    @Test
    void aForcedImportanceOutsideTheRangeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskScale("X", standard.name(), 1, 3, 4, standard.criteria(),
                standard.threatSteps(), standard.vulnerabilitySteps(), standard.likelihoodSteps(), standard.likelihoodTable(),
                standard.bands(), standard.source(), standard.ruleSources())).withMessage("the forced importance must be from 1 to 3, not 4");
    }

    private void refused(List<LikelihoodRule> table, List<RiskBand> bands, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskScale("X", standard.name(), 1, 3, 3, standard.criteria(),
                standard.threatSteps(), standard.vulnerabilitySteps(), standard.likelihoodSteps(), table, bands, standard.source(),
                standard.ruleSources())).withMessage(sentence);
    }

    private static List<RiskBand> bands(RiskBand... bands) {
        return List.of(bands);
    }

    private RiskBand band(RiskLevel level, int from, int to) {
        return new RiskBand(level, from, to, standard.name(), standard.name());
    }
}
