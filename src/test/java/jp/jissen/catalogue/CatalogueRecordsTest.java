package jp.jissen.catalogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CatalogueRecordsTest {

    private static final Label LABEL = new Label("名前", "Name");
    private static final LocalDate DAY = LocalDate.of(2025, 7, 25);

    @Test
    void aPhaseThatDoesNotLastIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> phase("QA", "15:00", "15:00"))
                .withMessage("the phase QA starts at 15:00 and must end later, not at 15:00");
    }

    @Test
    void aSessionWhosePhasesOverlapIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> session(List.of(), List.of(phase("QA", "14:55", "15:00"), phase("BREAK", "14:59", "15:15"))))
                .withMessage("the phase BREAK starts before QA has ended");
    }

    @Test
    void aSessionWhoseHomeworkIsDueAtOnceIsRefused() {
        var task = new HomeworkTemplate("HW", HomeworkTemplate.Kind.CHECK, 1, LABEL, 4);
        assertThatIllegalArgumentException().isThrownBy(() -> session(List.of(task), List.of()))
                .withMessage("HW is given in session 4 and must be due before a later one, not 4");
    }

    @Test
    void homeworkThatIsOnlyTickedOffHasNoOtherTarget() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HomeworkTemplate("HW", HomeworkTemplate.Kind.CHECK, 5, LABEL, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new HomeworkTemplate("HW", HomeworkTemplate.Kind.ASSET_COUNT, 0, LABEL, 2))
                .withMessage("the target of HW cannot be 0");
    }

    @Test
    void windowsThatEndBeforeTheyBeginAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Milestone(Milestone.Kind.PRODUCTION, LABEL, LABEL, DAY,
                Optional.of(DAY.minusDays(1)), OptionalInt.empty(), Basis.DERIVED))
                .withMessage("PRODUCTION begins on 2025-07-25 and cannot end on 2025-07-24");
        assertThatIllegalArgumentException().isThrownBy(() -> new VisitTemplate(1, LABEL, DAY, DAY.minusDays(1), Basis.DERIVED, 120, LABEL,
                List.of(), List.of(), VisitTemplate.Survey.NONE));
    }

    @Test
    void levelsThatRunDownwardsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProgrammeLevels(3, 2)).withMessage("a programme cannot lead from level 3 to 2");
        assertThatIllegalArgumentException().isThrownBy(() -> new SupportProgramme("X", "STEP1", LABEL, 1, 0, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new SurveyAxis("AX1", LABEL, LABEL, 5, 5));
    }

    @Test
    void aStepThatWaitsForItselfIsRefused() {
        var due = Optional.of(new CaseStep.Due(3, 4, CaseStep.Unit.BUSINESS_DAYS));
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseStep(3, LABEL, CaseActor.COMPANY, due, false, false, LABEL))
                .withMessage("step 3 cannot wait for step 3");
    }

    private static SessionTemplate session(List<HomeworkTemplate> homework, List<PhaseTemplate> phases) {
        return new SessionTemplate(4, DAY, List.of(7), List.of(), LABEL, LABEL, "WS-CONTROL", SessionSetting.OWN_COMPANY, List.of(LABEL), LABEL,
                homework, phases, Basis.OURS, Basis.OURS);
    }

    private static PhaseTemplate phase(String code, String start, String end) {
        return new PhaseTemplate(code, LABEL, LocalTime.parse(start), LocalTime.parse(end));
    }
}
