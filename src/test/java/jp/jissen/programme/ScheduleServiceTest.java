package jp.jissen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.testing.As;
import jp.jissen.testing.House;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;
import jp.jissen.testing.Statements;

/** The year at a glance, and the office's closing days, from which everybody's due dates are counted. */
@Staged
@As(Persona.COORDINATOR)
class ScheduleServiceTest {

    private static final LocalDate THURSDAY = LocalDate.of(2025, 9, 18);
    private static final Period FOUNDATION = new Period(THURSDAY, THURSDAY.plusDays(1));

    @Autowired
    Stage stage;
    @Autowired
    House house;
    @Autowired
    ScheduleService schedules;
    @Autowired
    Statements statements;

    @AfterEach
    void theOfficeIsOpenAgain() {
        stage.run(Persona.COORDINATOR, () -> schedules.closings().forEach(closing -> schedules.reopen(closing.id())));
    }

    @Test
    void aClosingDayIsNoBusinessDayForAnybody() {
        assertThat(schedules.businessDays().isOpen(THURSDAY)).isTrue();

        schedules.close(FOUNDATION, "設立記念日");

        for (var persona : new Persona[] {Persona.PARTICIPANT, Persona.EXPERT, Persona.COORDINATOR}) {
            var days = stage.as(persona, schedules::businessDays);
            assertThat(days.isOpen(THURSDAY)).as(persona.name()).isFalse();
            assertThat(days.next(THURSDAY)).as("over the weekend").isEqualTo(LocalDate.of(2025, 9, 22));
        }
        assertThat(schedules.closings()).extracting(OfficeClosingRow::day).containsExactly(new ClosingDay(FOUNDATION, "設立記念日"));
        assertThat(stage.as(Persona.ADMIN, schedules::closings)).hasSize(1);
    }

    @Test
    void aClosingDayIsTakenBack() {
        schedules.close(FOUNDATION, "設立記念日");

        schedules.reopen(schedules.closings().getFirst().id());

        assertThat(schedules.closings()).isEmpty();
        assertThat(schedules.businessDays().isOpen(THURSDAY)).isTrue();
    }

    @Test
    void aClosingDayHasAReason() {
        Refused.beside("reason", "refusal.text.missing", () -> schedules.close(FOUNDATION, "　"));
        Refused.beside("reason", "refusal.text.long", () -> schedules.close(FOUNDATION, "𠮷".repeat(101)));
        schedules.close(FOUNDATION, "𠮷".repeat(100));
        assertThat(schedules.closings()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"COORDINATOR", "ADMIN"})
    void theListOfClosingDaysIsTheOffices(Persona persona) {
        Refused.everything(stage, persona, () -> schedules.closings());
    }

    @Test
    void theYearIsReadInFewStatements() {
        assertThat(statements.count(() -> schedules.get(house.edition().id()))).isLessThanOrEqualTo(8);
    }

    @Test
    void theYearThatRunsIsTheOneAParticipantMeans() {
        assertThat(stage.as(Persona.PARTICIPANT, schedules::current)).map(Schedule::edition).contains(house.edition());
        assertThat(stage.as(Persona.PARTICIPANT, schedules::current)).isEqualTo(stage.as(Persona.EXPERT, schedules::current));
        assertThat(stage.as(Persona.GUEST, schedules::current)).isEmpty();
    }
}
