package jp.jissen.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import jp.jissen.access.Role;
import jp.jissen.base.Absent;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.Homework;
import jp.jissen.programme.HomeworkId;
import jp.jissen.programme.HomeworkKind;
import jp.jissen.programme.SessionService;
import jp.jissen.testing.House;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** 宿題: ticked off by the company's people, read by those who help it. */
@Staged
class HomeworkServiceTest {

    @Autowired
    Stage stage;
    @Autowired
    House house;
    @Autowired
    HomeworkService homework;
    @Autowired
    SessionService sessions;

    private EditionRow edition;
    private Stage.Cast company;
    private List<Homework> pieces;

    @BeforeEach
    void aCompanyWithHomework() {
        edition = stage.anyEdition();
        company = stage.company(edition);
        pieces = stage.as(company.clerk(), () -> sessions.homework(edition.id()));
    }

    @Test
    void aTickIsTheWholeCompanysAndCanBeTakenBack() {
        var first = checks().getFirst().id();
        tick(first, true);
        tick(first, true);

        for (var reader : List.of(company.clerk(), stage.person(Role.EXPERT, company.company().space()), Persona.COORDINATOR.userName())) {
            assertThat(stage.as(reader, () -> homework.done(company.enrolment().id()))).as(reader).containsExactly(first);
        }
        tick(first, false);
        tick(first, false);
        assertThat(stage.as(company.clerk(), () -> homework.done(company.enrolment().id()))).isEmpty();
    }

    @Test
    void whatIsCountedInTheRegisterIsNotTicked() {
        var counted = pieces.stream().filter(piece -> piece.kind() == HomeworkKind.ASSET_COUNT).findFirst().orElseThrow().id();

        Refused.with("refusal.homework.counted", () -> tick(counted, true));
    }

    @Test
    void homeworkOfAnotherYearIsNotTicked() {
        var elsewhere = stage.as(Persona.PARTICIPANT, () -> sessions.homework(house.edition().id())).stream().filter(piece -> piece.kind() == HomeworkKind.CHECK).findFirst().orElseThrow().id();

        Refused.with("refusal.homework.counted", () -> tick(elsewhere, true));
    }

    @Test
    void onlyTheCompanysOwnPeopleTick() {
        var first = checks().getFirst().id();
        var expert = stage.person(Role.EXPERT, company.company().space());
        var stranger = stage.company(edition).clerk();

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stage.run(expert, () -> homework.tick(company.enrolment().id(), first, true)));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.run(stranger, () -> homework.tick(company.enrolment().id(), first, true)));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.run(stranger, () -> homework.done(company.enrolment().id())));
        assertThat(stage.as(company.clerk(), () -> homework.done(company.enrolment().id()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyElseTicks(Persona persona) {
        Refused.everything(stage, persona, () -> homework.tick(company.enrolment().id(), checks().getFirst().id(), true));
    }

    private List<Homework> checks() {
        return pieces.stream().filter(piece -> piece.kind() == HomeworkKind.CHECK).toList();
    }

    private void tick(HomeworkId id, boolean done) {
        stage.run(company.clerk(), () -> homework.tick(company.enrolment().id(), id, done));
    }
}
