package jp.jissen.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.company.EnrolmentId;
import jp.jissen.revision.Revision;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Ratings;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** Found by the expert, agreed to by the company, corrected in versions. */
@Staged
class LevelServiceTest {

    @Autowired
    Stage stage;
    @Autowired
    LevelService levels;
    @Autowired
    Ratings ratings;
    @Autowired
    GrantService grants;
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
    void theCompanyReadsItsLevelOnlyWhenItHasAgreed() {
        stage.run(expert, () -> ratings.find(id, LevelStage.BEFORE, 1));
        assertThat(stage.as(company.clerk(), () -> levels.of(id))).satisfies(read -> {
            assertThat(read.found()).isEmpty();
            assertThat(read.agreed()).isEmpty();
            assertThat(read.now()).isEmpty();
        });
        assertThat(stage.as(Persona.COORDINATOR, () -> levels.of(id)).found().get(LevelStage.BEFORE)).returns(1, LevelFound::level).returns(false, LevelFound::agreed);

        stage.run(Persona.COORDINATOR, () -> levels.agree(id, LevelStage.BEFORE, new Consent(MovableDay.USUAL, "社長"), version()));

        assertThat(stage.as(company.clerk(), () -> levels.of(id)).now()).contains(new LevelAgreed(1, "規程と台帳を見せてもらいました。", MovableDay.USUAL, "社長"));
        assertThat(stage.as(expert, () -> levels.of(id)).found().get(LevelStage.BEFORE).agreed()).isTrue();
    }

    @Test
    void aCorrectionIsAVersionAndTheCompanyReadsWhatItHasAgreedToUntilItAgreesAgain() {
        stage.run(expert, () -> ratings.agree(id, LevelStage.BEFORE, 2));
        stage.run(expert, () -> ratings.find(id, LevelStage.BEFORE, 1));
        assertThat(stage.as(company.clerk(), () -> levels.of(id)).before().orElseThrow().level()).isEqualTo(2);

        stage.run(expert, () -> ratings.agree(id, LevelStage.BEFORE, 3));

        assertThat(stage.as(company.clerk(), () -> levels.agreed(id, LevelStage.BEFORE))).extracting(Revision::body).extracting(LevelAgreed::level).containsExactly(3, 2);
        assertThat(stage.as(expert, () -> levels.found(id, LevelStage.BEFORE))).extracting(Revision::body).extracting(LevelInput::level).containsExactly(3, 1, 2);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stage.run(company.clerk(), () -> levels.found(id, LevelStage.BEFORE)));
    }

    @Test
    void whereItStandsNowIsWhereItBeganWhileNothingNewerIsAgreed() {
        stage.run(expert, () -> ratings.agree(id, LevelStage.BEFORE, 2));
        stage.run(expert, () -> ratings.find(id, LevelStage.NOW, 3));
        assertThat(stage.as(company.clerk(), () -> levels.of(id)).now().orElseThrow().level()).isEqualTo(2);

        stage.run(expert, () -> ratings.agree(id, LevelStage.NOW, 3));

        assertThat(stage.as(company.clerk(), () -> levels.of(id))).satisfies(read -> {
            assertThat(read.now().orElseThrow().level()).isEqualTo(3);
            assertThat(read.before().orElseThrow().level()).isEqualTo(2);
        });
    }

    @Test
    void twoExpertsDoNotOverwriteEachOtherAndNobodyAgreesToWhatHasChanged() {
        var other = stage.person(Role.EXPERT, company.company().space());
        stage.run(expert, () -> levels.find(id, LevelStage.BEFORE, new LevelInput(2, "根拠"), 0));
        var seen = version();

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> stage.run(other, () -> levels.find(id, LevelStage.BEFORE, new LevelInput(3, "別の根拠"), 0)));
        stage.run(other, () -> levels.find(id, LevelStage.BEFORE, new LevelInput(3, "別の根拠"), seen));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> stage.run(Persona.COORDINATOR, () -> levels.agree(id, LevelStage.BEFORE, new Consent(MovableDay.USUAL, "社長"), seen)));
    }

    @Test
    void nobodyHasAgreedTomorrow() {
        stage.run(expert, () -> ratings.find(id, LevelStage.BEFORE, 2));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> agree(MovableDay.USUAL.plusDays(1))).returns("refusal.level.future", Refusal::key).satisfies(refusal -> assertThat(refusal.field()).hasValue("on"));
    }

    @Test
    void onlyTheExpertFindsALevelAndTheCompanyRecordsNoConsentOfItsOwn() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stage.run(Persona.COORDINATOR, () -> levels.find(id, LevelStage.BEFORE, new LevelInput(2, "根拠"), 0)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stage.run(company.clerk(), () -> levels.agree(id, LevelStage.BEFORE, new Consent(MovableDay.USUAL, "社長"), 1)));
    }

    /** A person may wear two hats; the company's stays the company's. */
    @Test
    void whoBelongsToTheCompanyReadsNoFindingAsExpertEither() {
        stage.run(expert, () -> ratings.find(id, LevelStage.BEFORE, 1));
        Acting.asSystem(() -> grants.give(stage.id(company.clerk()), Role.EXPERT, company.company().space(), MovableDay.USUAL, null));

        assertThat(stage.as(company.clerk(), () -> levels.of(id)).found()).isEmpty();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.run(company.clerk(), () -> levels.found(id, LevelStage.BEFORE)));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.run(company.clerk(), () -> levels.find(id, LevelStage.BEFORE, new LevelInput(5, "根拠"), version())));
    }

    private void agree(LocalDate on) {
        stage.run(Persona.COORDINATOR, () -> levels.agree(id, LevelStage.BEFORE, new Consent(on, "社長"), version()));
    }

    private long version() {
        return stage.as(Persona.COORDINATOR, () -> levels.of(id)).found().get(LevelStage.BEFORE).version();
    }
}
