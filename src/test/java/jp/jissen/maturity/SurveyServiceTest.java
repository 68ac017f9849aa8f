package jp.jissen.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.company.EnrolmentId;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Ratings;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** Rated by the expert, frozen with the visit, read by whom and when. What the visits say is said here in their place. */
@Staged
class SurveyServiceTest {

    @Autowired
    Stage stage;
    @Autowired
    SurveyService surveys;
    @Autowired
    SurveyYear year;
    @Autowired
    StandingService standings;
    @Autowired
    Ratings ratings;
    @Autowired
    GrantService grants;
    @Autowired
    TransactionTemplate transactions;
    private Stage.Cast company;
    private EnrolmentId id;
    private String expert;

    @BeforeEach
    void aCompanyWithItsExpert() {
        company = stage.company(stage.anyEdition());
        id = company.enrolment().id();
        expert = stage.person(Role.EXPERT, company.company().space());
    }

    @Test
    void aCompanyThatTakesPartHasBothSurveysAndOnlyTheFirstCanBeRated() {
        assertThat(stage.as(company.clerk(), () -> surveys.of(id))).extracting(SurveyRow::stage, SurveyRow::state).containsExactly(
                tuple(SurveyStage.BEFORE, SurveyState.OPEN), tuple(SurveyStage.AFTER, SurveyState.LATER));
        refused("refusal.survey.early", () -> stage.run(expert, () -> ratings.rate(id, SurveyStage.AFTER, 3, "")));

        visits(() -> year.open(id, SurveyStage.AFTER));

        stage.run(expert, () -> ratings.rate(id, SurveyStage.AFTER, 3, ""));
        assertThat(before(SurveyStage.AFTER, "AX1").mean()).contains(new BigDecimal("3.0"));
    }

    @Test
    void anAxisIsRatedWithWhatDoesNotApplyLeftOut() {
        var answers = new HashMap<String, Answer>();
        answers.put("AX1-1", Answer.of(4));
        answers.put("AX1-2", Answer.of(1));
        answers.put("AX1-3", Answer.NOT_APPLICABLE);

        rate("AX1", AxisRating.BLANK, new AxisRating(answers, "VPNはありません。"));

        assertThat(before(SurveyStage.BEFORE, "AX1")).returns("VPNはありません。", AxisRating::comment).returns(Optional.of(new BigDecimal("2.5")), AxisRating::mean);
        assertThat(before(SurveyStage.BEFORE, "AX1").answers()).isEqualTo(answers);
        assertThat(before(SurveyStage.BEFORE, "AX2")).isEqualTo(AxisRating.BLANK);
    }

    @Test
    void itIsDoneWhenEveryItemHasAnAnswer() {
        refused("refusal.survey.incomplete", () -> complete(SurveyStage.BEFORE));
        stage.run(expert, () -> ratings.rate(id, SurveyStage.BEFORE, 2, ""));
        assertThat(state()).isEqualTo(SurveyState.OPEN);

        complete(SurveyStage.BEFORE);

        assertThat(state()).isEqualTo(SurveyState.DONE);
        refused("refusal.survey.incomplete", () -> rate("AX1", before(SurveyStage.BEFORE, "AX1"), AxisRating.BLANK));
    }

    @Test
    void whatIsNoItemOfTheAxisIsRefused() {
        refused("refusal.survey.items", () -> rate("AX1", AxisRating.BLANK, new AxisRating(Map.of("AX2-1", Answer.of(1)), "")));
        refused("refusal.survey.items", () -> rate("AX9", AxisRating.BLANK, AxisRating.BLANK));
    }

    @Test
    void twoExpertsDoNotOverwriteEachOther() {
        var other = stage.person(Role.EXPERT, company.company().space());
        var mine = new AxisRating(Map.of("AX1-1", Answer.of(1)), "");
        rate("AX1", AxisRating.BLANK, mine);

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> stage.run(other, () -> surveys.rate(id, SurveyStage.BEFORE, "AX1", AxisRating.BLANK, AxisRating.BLANK)));
        stage.run(other, () -> surveys.rate(id, SurveyStage.BEFORE, "AX2", AxisRating.BLANK, new AxisRating(Map.of("AX2-1", Answer.of(5)), "")));
        assertThat(before(SurveyStage.BEFORE, "AX1")).isEqualTo(mine);
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> stage.run(expert, () -> surveys.complete(id, SurveyStage.BEFORE, 1)));
    }

    @Test
    void aCompletedSurveyStaysAsItIsOnceItsVisitIsAccepted() {
        stage.run(expert, () -> ratings.complete(id, SurveyStage.BEFORE, 2, ""));
        stage.run(expert, () -> ratings.rate(id, SurveyStage.BEFORE, 3, "訂正しました。"));

        visits(() -> year.close(id, SurveyStage.BEFORE));

        assertThat(state()).isEqualTo(SurveyState.CLOSED);
        refused("refusal.survey.closed", () -> stage.run(expert, () -> ratings.rate(id, SurveyStage.BEFORE, 4, "")));
        refused("refusal.survey.closed", () -> complete(SurveyStage.BEFORE));
        assertThat(before(SurveyStage.BEFORE, "AX6").mean()).contains(new BigDecimal("3.0"));
    }

    @Test
    void aSurveyThatWasForgottenCanStillBeCompletedAndStaysAsItIsThen() {
        visits(() -> year.close(id, SurveyStage.BEFORE));

        stage.run(expert, () -> ratings.complete(id, SurveyStage.BEFORE, 1, ""));

        assertThat(state()).isEqualTo(SurveyState.CLOSED);
    }

    @Test
    void theCompanyReadsWhatIsCompletedFromItsVisitsSubmissionOn() {
        stage.run(expert, () -> ratings.rate(id, SurveyStage.BEFORE, 2, "棚に鍵があります。"));
        assertThat(stage.as(company.clerk(), () -> surveys.get(id, SurveyStage.BEFORE)).content()).isEmpty();

        visits(() -> year.share(id, SurveyStage.BEFORE));
        assertThat(stage.as(company.clerk(), () -> surveys.get(id, SurveyStage.BEFORE)).content()).as("not completed").isEmpty();
        assertThat(stage.as(company.clerk(), () -> surveys.radar(id)).before()).isEmpty();

        complete(SurveyStage.BEFORE);
        assertThat(stage.as(company.clerk(), () -> surveys.get(id, SurveyStage.BEFORE)).content().orElseThrow().axis("AX4").comment()).isEqualTo("棚に鍵があります。");
        assertThat(stage.as(company.clerk(), () -> surveys.radar(id)).before()).isPresent();
    }

    @Test
    void whatWasRatedBeforeIsOutOfTheExpertsSightUntilTheirOwnRatingIsDone() {
        stage.run(expert, () -> ratings.complete(id, SurveyStage.BEFORE, 1, "内緒の根拠"));
        visits(() -> year.share(id, SurveyStage.BEFORE));
        assertThat(stage.as(expert, () -> surveys.radar(id)).before()).as("long before the last visit").isPresent();

        visits(() -> year.open(id, SurveyStage.AFTER));
        stage.run(expert, () -> ratings.rate(id, SurveyStage.AFTER, 3, ""));

        assertThat(stage.as(expert, () -> surveys.get(id, SurveyStage.BEFORE))).returns(Optional.empty(), SurveyDetails::content).returns(Sight.AFTER_OWN_RATING, one -> one.survey().sight());
        assertThat(stage.as(expert, () -> surveys.radar(id))).returns(Optional.empty(), SurveyRadar::before).returns(true, SurveyRadar::withheld);
        assertThat(stage.as(Persona.COORDINATOR, () -> surveys.radar(id)).before()).as("for the office").isPresent();
        assertThat(stage.as(company.clerk(), () -> surveys.radar(id)).before()).as("for the company").isPresent();

        complete(SurveyStage.AFTER);
        assertThat(stage.as(expert, () -> surveys.radar(id))).satisfies(radar -> {
            assertThat(radar.withheld()).isFalse();
            assertThat(radar.before().orElseThrow().means()).containsOnly(Optional.of(new BigDecimal("1.0"))).hasSize(6);
            assertThat(radar.after().orElseThrow().means()).containsOnly(Optional.of(new BigDecimal("3.0")));
            assertThat(radar.axes()).extracting(axis -> axis.label().ja()).startsWith("ネットワークセキュリティ").hasSize(6);
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onlyTheExpertRates(boolean office) {
        var other = office ? Persona.COORDINATOR.userName() : company.clerk();

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stage.run(other, () -> surveys.rate(id, SurveyStage.BEFORE, "AX1", AxisRating.BLANK, AxisRating.BLANK)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stage.run(other, () -> surveys.complete(id, SurveyStage.BEFORE, 0)));
    }

    @Test
    void whoseChargeHasEndedReadsAndRatesNothing() {
        var guest = stage.person(Role.EXPERT, stage.company(stage.anyEdition()).company().space());
        Acting.asSystem(() -> grants.give(stage.id(guest), Role.EXPERT, company.company().space(), MovableDay.USUAL, MovableDay.USUAL));
        stage.run(guest, () -> ratings.rate(id, SurveyStage.BEFORE, 2, ""));

        stage.today().moveTo(MovableDay.USUAL.plusDays(1));

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.run(guest, () -> surveys.get(id, SurveyStage.BEFORE)));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.run(guest, () -> surveys.rate(id, SurveyStage.BEFORE, "AX1", AxisRating.BLANK, AxisRating.BLANK)));
    }

    @Test
    void theOverviewKnowsWhoIsHowFar() {
        stage.run(expert, () -> {
            ratings.complete(id, SurveyStage.BEFORE, 2, "");
            ratings.agree(id, LevelStage.BEFORE, 2);
            ratings.find(id, LevelStage.NOW, 3);
        });
        var other = stage.company(stage.anyEdition()).enrolment().id();

        var standing = stage.as(Persona.COORDINATOR, () -> standings.of(stage.anyEdition().id()));

        assertThat(standing.get(id)).isEqualTo(new Standing(id, true, false, Optional.of(new Standing.Mark(2, true)), Optional.of(new Standing.Mark(3, false))));
        assertThat(standing.get(other)).isEqualTo(new Standing(other, false, false, Optional.empty(), Optional.empty()));
    }

    private void rate(String axis, AxisRating before, AxisRating now) {
        stage.run(expert, () -> surveys.rate(id, SurveyStage.BEFORE, axis, before, now));
    }

    private void complete(SurveyStage which) {
        stage.run(expert, () -> surveys.complete(id, which, surveys.get(id, which).version()));
    }

    private AxisRating before(SurveyStage which, String axis) {
        return stage.as(Persona.COORDINATOR, () -> surveys.get(id, which)).content().orElseThrow().axis(axis);
    }

    private SurveyState state() {
        return stage.as(Persona.COORDINATOR, () -> surveys.of(id)).getFirst().state();
    }

    private void visits(Runnable step) {
        stage.run(Persona.COORDINATOR, () -> transactions.executeWithoutResult(transaction -> step.run()));
    }

    private static void refused(String key, ThrowingCallable action) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(action).returns(key, Refusal::key);
    }
}
