package jp.jissen.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.Role;
import jp.jissen.account.NewAccount;
import jp.jissen.account.Person;
import jp.jissen.account.PersonName;
import jp.jissen.base.Absent;
import jp.jissen.programme.EditionRow;
import jp.jissen.testing.As;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** Experts in charge of companies: being in charge is what opens a company to an expert. */
@Staged
@As(Persona.COORDINATOR)
class AssignmentServiceTest {

    private static final LocalDate TODAY = MovableDay.USUAL;

    @Autowired
    Stage stage;
    @Autowired
    ExpertService experts;
    @Autowired
    AssignmentService assignments;
    @Autowired
    EnrolmentService enrolments;
    @Autowired
    CompanyService companies;

    private EditionRow edition;
    private Stage.Cast company;
    private Person expert;

    @BeforeEach
    void anExpertOfTheYear() {
        edition = stage.anyEdition();
        company = stage.company(edition);
        expert = experts.register(edition.id(), new NewAccount(new PersonName("専門 太郎", "せんもん たろう"), "", ""), TODAY.minusDays(30));
    }

    @Test
    void beingAnExpertOfTheYearOpensNoCompany() {
        assertThat(experts.of(edition.id())).extracting(Person::id).contains(expert.id());
        assertThat(sees(company)).isFalse();
        assertThat(stage.as(expert.userName(), () -> companies.mine(Role.EXPERT))).isEmpty();
    }

    @Test
    void anExpertSeesTheCompanyFromTheFirstDayToTheLast() {
        var charge = assignments.assign(company.enrolment().id(), expert.id(), TODAY.plusDays(1));
        assertThat(sees(company)).as("the day before").isFalse();
        assignments.end(charge.id(), TODAY.plusDays(3));

        stage.today().moveTo(TODAY.plusDays(1));
        assertThat(sees(company)).as("the first").isTrue();
        stage.today().moveTo(TODAY.plusDays(3));
        assertThat(sees(company)).as("the last").isTrue();
        stage.today().moveTo(TODAY.plusDays(4));
        assertThat(sees(company)).as("the day after").isFalse();
        assertThat(assignments.of(company.enrolment().id())).containsExactly(new AssignmentRow(charge.id(), company.enrolment().id(), expert.id(), "専門 太郎", TODAY.plusDays(1), TODAY.plusDays(3)));
    }

    @Test
    void onlyAnExpertOfThatYearIsPutInChargeAndOnlyOnce() {
        Refused.beside("expert", "refusal.expert.unknown", () -> assignments.assign(company.enrolment().id(), company.participant().account(), TODAY));
        Refused.beside("expert", "refusal.expert.unknown", () -> assignments.assign(stage.company(stage.draft()).enrolment().id(), expert.id(), TODAY));
        var charge = assignments.assign(company.enrolment().id(), expert.id(), TODAY.minusDays(5));
        Refused.beside("expert", "refusal.expert.twice", () -> assignments.assign(company.enrolment().id(), expert.id(), TODAY));
        Refused.beside("until", "refusal.period.reversed", () -> assignments.end(charge.id(), TODAY.minusDays(6)));

        assignments.end(charge.id(), TODAY.minusDays(1));
        assignments.assign(company.enrolment().id(), expert.id(), TODAY);

        assertThat(sees(company)).isTrue();
    }

    @Test
    void oneExpertHasSeveralCompaniesAndACompanySeveralExperts() {
        var second = stage.company(edition);
        var colleague = experts.register(edition.id(), new NewAccount(new PersonName("専門 花子", "せんもん はなこ"), "", ""), TODAY);
        assignments.assign(company.enrolment().id(), expert.id(), TODAY);
        var ended = assignments.assign(second.enrolment().id(), expert.id(), TODAY);
        assignments.assign(company.enrolment().id(), colleague.id(), TODAY);

        var charges = assignments.charges(edition.id());

        assertThat(charges.get(expert.id())).extracting(CompanyRow::id).containsExactly(company.company().id(), second.company().id());
        assertThat(charges.get(colleague.id())).extracting(CompanyRow::id).containsExactly(company.company().id());
        assertThat(assignments.ofAll(List.of(company.enrolment().id(), second.enrolment().id()))).hasSize(3);
        assignments.end(ended.id(), TODAY);
        stage.today().moveTo(TODAY.plusDays(1));
        assertThat(assignments.charges(edition.id()).get(expert.id())).extracting(CompanyRow::id).containsExactly(company.company().id());
    }

    /** A company that comes back may keep its expert: the end of the old year is no end of the new one. */
    @Test
    void theEndOfOneYearsChargeIsNoEndOfTheNext() {
        var next = stage.draft();
        var again = enrolments.enrol(company.company().id(), next.id(), TODAY);
        experts.register(next.id(), expert.id(), TODAY);
        var charge = assignments.assign(company.enrolment().id(), expert.id(), TODAY.minusDays(5));
        var following = assignments.assign(again.id(), expert.id(), TODAY);

        assignments.end(charge.id(), TODAY);
        stage.today().moveTo(TODAY.plusDays(1));
        assertThat(sees(company)).as("in charge for the new year").isTrue();

        enrolments.become(company.enrolment().id(), EnrolmentStatus.LEFT, TODAY.plusDays(1), "途中で辞退");
        stage.today().moveTo(TODAY.plusDays(2));
        assertThat(sees(company)).as("the old year was left").isTrue();

        assignments.end(following.id(), TODAY.plusDays(2));
        stage.today().moveTo(TODAY.plusDays(3));
        assertThat(sees(company)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void onlyTheOfficePutsExpertsInCharge(Persona persona) {
        var charge = assignments.assign(company.enrolment().id(), expert.id(), TODAY);

        Refused.everything(stage, persona, () -> assignments.assign(company.enrolment().id(), expert.id(), TODAY), () -> assignments.end(charge.id(), TODAY), () -> assignments.of(company.enrolment().id()),
                () -> assignments.ofAll(List.of(company.enrolment().id())), () -> assignments.charges(edition.id()), () -> experts.of(edition.id()), () -> experts.register(edition.id(), expert.id(), TODAY));
        assertThat(assignments.of(company.enrolment().id())).containsExactly(charge);
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> assignments.end(new AssignmentId(UUID.randomUUID()), TODAY));
    }

    private boolean sees(Stage.Cast which) {
        try {
            stage.as(expert.userName(), () -> companies.get(which.company().id()));
            return true;
        } catch (Absent absent) {
            return false;
        }
    }
}
