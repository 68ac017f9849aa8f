package jp.jissen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.account.AccountService;
import jp.jissen.account.NewAccount;
import jp.jissen.account.PersonName;
import jp.jissen.base.Absent;
import jp.jissen.testing.As;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

@Staged
@As(Persona.COORDINATOR)
class GrantServiceTest {

    private static final LocalDate TODAY = MovableDay.USUAL;

    @Autowired
    Stage stage;
    @Autowired
    GrantService grants;
    @Autowired
    AccountService accounts;

    private AccountId person;
    private SpaceId space;

    @BeforeEach
    void aPersonAndASpace() {
        person = Acting.asSystem(() -> accounts.create(new NewAccount(new PersonName("権田", "ごんだ"), "", ""))).id();
        space = stage.company(stage.anyEdition()).company().space();
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "ADMIN", "CLIENT"})
    void aCoordinatorGivesNoRoleOverTheWholeProgramme(Role role) {
        Refused.with("refusal.grant.programme", () -> grants.give(person, role, null, TODAY, null));
        assertThat(grants.rolesToday(person)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "ADMIN", "CLIENT"})
    void anAdministratorGivesThemAndACoordinatorCannotEndThem(Role role) {
        var grant = stage.as(Persona.ADMIN, () -> grants.give(person, role, null, TODAY, null));

        assertThat(grants.rolesToday(person)).containsExactly(role);
        Refused.with("refusal.grant.programme", () -> grants.end(grant.id(), TODAY));
        assertThat(grants.rolesToday(person)).containsExactly(role);
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTICIPANT", "EXECUTIVE", "EXPERT", "LECTURER", "GUEST"})
    void aCoordinatorGivesTheRolesOfOneSpace(Role role) {
        grants.give(person, role, space, TODAY, null);

        assertThat(grants.rolesToday(person)).containsExactly(role);
    }

    @Test
    void theSameRoleIsNotGivenTwice() {
        grants.give(person, Role.EXPERT, space, TODAY, null);
        stage.as(Persona.ADMIN, () -> grants.give(person, Role.CLIENT, null, TODAY, null));

        Refused.with("refusal.grant.twice", () -> grants.give(person, Role.EXPERT, space, TODAY.plusDays(1), null));
        Refused.with("refusal.grant.twice", () -> stage.as(Persona.ADMIN, () -> grants.give(person, Role.CLIENT, null, TODAY, null)));
        grants.give(person, Role.PARTICIPANT, space, TODAY, null);
        assertThat(grants.of(List.of(person))).extracting(GrantRow::role).containsExactlyInAnyOrder(Role.EXPERT, Role.CLIENT, Role.PARTICIPANT);
    }

    @Test
    void aRoleThatHasEndedMayBeGivenAgain() {
        grants.give(person, Role.EXPERT, space, TODAY.minusDays(30), TODAY.minusDays(1));

        grants.give(person, Role.EXPERT, space, TODAY, null);

        assertThat(grants.rolesToday(person)).containsExactly(Role.EXPERT);
    }

    @Test
    void theProgrammesDayDecidesFromTheFirstDayToTheLast() {
        grants.give(person, Role.EXPERT, space, TODAY, TODAY.plusDays(2));

        assertThat(holds(TODAY.minusDays(1))).isFalse();
        assertThat(holds(TODAY)).isTrue();
        assertThat(holds(TODAY.plusDays(2))).isTrue();
        assertThat(holds(TODAY.plusDays(3))).isFalse();
    }

    @Test
    void endingARoleMakesTheDayItsLast() {
        var grant = grants.give(person, Role.EXPERT, space, TODAY.minusDays(10), null);

        grants.end(grant.id(), TODAY);

        assertThat(holds(TODAY)).isTrue();
        assertThat(holds(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void endingLaterThanItEndsAnywayDoesNotProlongARole() {
        var grant = grants.give(person, Role.EXPERT, space, TODAY.minusDays(10), TODAY);

        grants.end(grant.id(), TODAY.plusDays(5));

        assertThat(holds(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void aRoleEndedBeforeItBeginsNeverHolds() {
        grants.give(person, Role.EXPERT, space, TODAY.plusDays(5), null);

        grants.end(person, Role.EXPERT, space, TODAY);

        assertThat(holds(TODAY.plusDays(5))).isFalse();
        assertThat(holds(TODAY.plusDays(50))).isFalse();
    }

    @Test
    void ensureGivesWhatIsMissingAndNothingTwice() {
        grants.ensure(person, Role.PARTICIPANT, space, TODAY);
        grants.ensure(person, Role.PARTICIPANT, space, TODAY.plusDays(3));

        assertThat(grants.of(List.of(person))).singleElement().extracting(GrantRow::from, GrantRow::until).containsExactly(TODAY, null);
    }

    @Test
    void ensureHoldsFromTheDayEvenWhereTheRoleWouldBeginLater() {
        grants.give(person, Role.PARTICIPANT, space, TODAY.plusMonths(1), null);

        grants.ensure(person, Role.PARTICIPANT, space, TODAY);

        assertThat(holds(TODAY)).isTrue();
        assertThat(holds(TODAY.plusMonths(2))).isTrue();
    }

    @Test
    void aRoleHoldsWhereItsKindBelongs() {
        assertThatIllegalArgumentException().isThrownBy(() -> grants.give(person, Role.PARTICIPANT, null, TODAY, null));
        assertThatIllegalArgumentException().isThrownBy(() -> stage.as(Persona.ADMIN, () -> grants.give(person, Role.ADMIN, space, TODAY, null)));
    }

    @Test
    void aReversedPeriodAndAnUnknownGrantAreRefused() {
        Refused.beside("until", "refusal.period.reversed", () -> grants.give(person, Role.EXPERT, space, TODAY, TODAY.minusDays(1)));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> grants.end(new GrantId(UUID.randomUUID()), TODAY));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"COORDINATOR", "ADMIN"})
    void onlyOfficeAndAdministratorsHandleRoles(Persona persona) {
        var grant = grants.give(person, Role.GUEST, space, TODAY, null);

        Refused.everything(stage, persona,
                () -> grants.give(person, Role.EXPERT, space, TODAY, null), () -> grants.ensure(person, Role.EXPERT, space, TODAY),
                () -> grants.end(grant.id(), TODAY), () -> grants.end(person, Role.GUEST, space, TODAY), () -> grants.of(List.of(person)), () -> grants.rolesToday(person));
        assertThat(grants.of(List.of(person))).containsExactly(grant);
    }

    private boolean holds(LocalDate day) {
        stage.today().moveTo(day);
        return !grants.rolesToday(person).isEmpty();
    }
}
