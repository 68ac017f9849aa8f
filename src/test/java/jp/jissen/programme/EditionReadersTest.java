package jp.jissen.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.base.Absent;
import jp.jissen.testing.House;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** Who sees which year: while it is prepared, while it runs, after it is over. */
@Staged
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditionReadersTest {

    @Autowired
    Stage stage;
    @Autowired
    House house;
    @Autowired
    EditionService editions;
    @Autowired
    SessionService sessions;
    @Autowired
    ScheduleService schedules;
    @Autowired
    GrantService grants;

    private EditionRow preparing;
    private EditionRow running;
    private EditionRow closed;

    @BeforeAll
    void threeYears() {
        preparing = stage.draft();
        running = stage.anyEdition();
        closed = stage.edition();
        stage.as(Persona.COORDINATOR, () -> editions.become(closed.id(), EditionState.CLOSED));
    }

    @ParameterizedTest
    @CsvSource({"PARTICIPANT, true", "EXECUTIVE, true", "EXPERT, true", "LECTURER, true", "GUEST, false"})
    void whoTakesPartSeesAYearFromItsBeginning(Role role, boolean sees) {
        assertThat(reads(stage.person(role, preparing.space()), preparing)).isFalse();
        assertThat(reads(stage.person(role, running.space()), running)).isEqualTo(sees);
        assertThat(reads(stage.person(role, closed.space()), closed)).isEqualTo(sees);
        assertThat(reads(stage.person(role, running.space()), closed)).as("another year").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"COORDINATOR, true", "ADMIN, true", "CLIENT, false"})
    void theOfficeSeesAYearFromItsPreparationAndItsClientFromItsBeginning(Role role, boolean seesPreparing) {
        var person = stage.staff(role);

        assertThat(reads(person, preparing)).isEqualTo(seesPreparing);
        assertThat(reads(person, running)).isTrue();
        assertThat(reads(person, closed)).isTrue();
    }

    @Test
    void aYearIsSeenAsLongAsTheRoleHolds() {
        var cast = stage.company(running);

        assertThat(reads(cast.clerk(), running)).isTrue();
        stage.today().moveTo(cast.participant().from().minusDays(1));
        assertThat(reads(cast.clerk(), running)).isFalse();
    }

    @Test
    void theYearThatIsMeantIsTheRunningOne() {
        var person = stage.person(Role.PARTICIPANT, preparing.space());
        assertThat(stage.as(person, editions::current)).as("nothing but a year in preparation").isEmpty();

        give(person, closed);
        assertThat(stage.as(person, editions::current)).map(EditionRow::id).contains(closed.id());
        give(person, running);
        assertThat(stage.as(person, editions::current)).map(EditionRow::id).contains(running.id());
        give(person, house.edition());
        assertThat(stage.as(person, editions::current)).as("the newest of those").contains(house.edition());
        assertThat(stage.as(person, schedules::current)).map(Schedule::edition).contains(house.edition());
        assertThat(stage.as(person, editions::list)).extracting(EditionRow::id).containsExactly(house.edition().id(), running.id(), closed.id());
    }

    @Test
    void theOfficesListIsNewestFirst() {
        assertThat(stage.as(Persona.COORDINATOR, editions::list)).extracting(EditionRow::fiscalYear).isSortedAccordingTo((one, other) -> Integer.compare(other, one))
                .contains(preparing.fiscalYear(), running.fiscalYear(), closed.fiscalYear());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"COORDINATOR", "ADMIN"})
    void aYearInPreparationIsNobodyElses(Persona persona) {
        var session = stage.as(Persona.COORDINATOR, () -> sessions.list(preparing.id())).getFirst();

        Refused.everything(stage, persona, () -> editions.get(preparing.id()), () -> editions.parts(preparing.id()), () -> sessions.list(preparing.id()), () -> sessions.get(session.id()),
                () -> sessions.page(preparing.id(), 1), () -> sessions.homework(preparing.id()), () -> schedules.get(preparing.id()), () -> schedules.calendarFile(preparing.id(), Locale.JAPANESE));
    }

    @Test
    void withoutARoleThereIsNoYear() {
        Acting.asSystem(() -> {
            assertThat(editions.list()).isEmpty();
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> editions.get(running.id()));
            return true;
        });
    }

    private void give(String person, EditionRow edition) {
        stage.as(Persona.COORDINATOR, () -> grants.give(stage.id(person), Role.PARTICIPANT, edition.space(), MovableDay.USUAL, null));
    }

    private boolean reads(String person, EditionRow edition) {
        return stage.as(person, () -> {
            var listed = editions.list().stream().anyMatch(row -> row.id().equals(edition.id()));
            try {
                sessions.page(edition.id(), 1);
                assertThat(listed).isTrue();
            } catch (Absent absent) {
                assertThat(listed).isFalse();
            }
            return listed;
        });
    }
}
