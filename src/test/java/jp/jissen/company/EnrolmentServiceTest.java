package jp.jissen.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.account.NewAccount;
import jp.jissen.account.Person;
import jp.jissen.account.PersonName;
import jp.jissen.base.Absent;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.SessionService;
import jp.jissen.testing.As;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** 参加確定・辞退・途中辞退・終了, and what each does to people's access. */
@Staged
@As(Persona.COORDINATOR)
class EnrolmentServiceTest {

    private static final LocalDate TODAY = MovableDay.USUAL;

    @Autowired
    Stage stage;
    @Autowired
    EnrolmentService enrolments;
    @Autowired
    CompanyService companies;
    @Autowired
    ParticipantService participants;
    @Autowired
    ExpertService experts;
    @Autowired
    AssignmentService assignments;
    @Autowired
    SessionService sessions;

    private EditionRow edition;
    private Stage.Cast company;
    private Person expert;

    @BeforeEach
    void aCompanyWithItsExpert() {
        edition = stage.anyEdition();
        company = stage.company(edition);
        expert = experts.register(edition.id(), new NewAccount(new PersonName("専門 家", "せんもん いえ"), "", ""), company.participant().from());
        assignments.assign(company.enrolment().id(), expert.id(), company.participant().from());
    }

    @Test
    void aCompanyTakesPartOnceInAYear() {
        assertThat(company.enrolment()).extracting(EnrolmentRow::status, EnrolmentRow::statusOn, EnrolmentRow::statusReason).containsExactly(EnrolmentStatus.CONFIRMED, LocalDate.of(edition.fiscalYear(), 7, 1), "");

        Refused.with("refusal.enrolment.twice", () -> enrolments.enrol(company.company().id(), edition.id(), TODAY));
        enrolments.become(company.enrolment().id(), EnrolmentStatus.LEFT, TODAY, "人手不足");
        Refused.with("refusal.enrolment.twice", () -> enrolments.enrol(company.company().id(), edition.id(), TODAY));
        assertThat(enrolments.enrol(company.company().id(), stage.draft().id(), TODAY).status()).as("another year").isEqualTo(EnrolmentStatus.CONFIRMED);
        assertThat(enrolments.of(company.company().id())).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONFIRMED")
    void aChangeNeedsItsReasonAndLeadsBackOnly(EnrolmentStatus status) {
        var id = company.enrolment().id();
        Refused.beside("reason", "refusal.text.missing", () -> enrolments.become(id, status, TODAY, " "));
        Refused.beside("reason", "refusal.text.long", () -> enrolments.become(id, status, TODAY, "あ".repeat(401)));
        Refused.beside("status", "refusal.enrolment.status", () -> enrolments.become(id, EnrolmentStatus.CONFIRMED, TODAY, "そのまま"));

        assertThat(enrolments.become(id, status, TODAY, "社長が交代")).extracting(EnrolmentRow::status, EnrolmentRow::statusOn, EnrolmentRow::statusReason).containsExactly(status, TODAY, "社長が交代");

        for (var other : new EnrolmentStatus[] {EnrolmentStatus.DECLINED, EnrolmentStatus.LEFT, EnrolmentStatus.COMPLETED}) {
            Refused.beside("status", "refusal.enrolment.status", () -> enrolments.become(id, other, TODAY, "理由"));
        }
        assertThat(enrolments.become(id, EnrolmentStatus.CONFIRMED, TODAY, "取り違え").status()).isEqualTo(EnrolmentStatus.CONFIRMED);
    }

    @Test
    void theHistoryKeepsEveryStepWithItsReasonAndWriter() {
        enrolments.become(company.enrolment().id(), EnrolmentStatus.LEFT, TODAY.minusDays(3), "人手不足");
        enrolments.become(company.enrolment().id(), EnrolmentStatus.CONFIRMED, TODAY, "続けられることになった");

        var office = Persona.COORDINATOR.displayName();
        assertThat(enrolments.history(company.enrolment().id())).containsExactly(new EnrolmentPast(EnrolmentStatus.CONFIRMED, LocalDate.of(edition.fiscalYear(), 7, 1), "", office),
                new EnrolmentPast(EnrolmentStatus.LEFT, TODAY.minusDays(3), "人手不足", office), new EnrolmentPast(EnrolmentStatus.CONFIRMED, TODAY, "続けられることになった", office));
    }

    /** The data are the company's own; the year and its expert are the programme's. */
    @ParameterizedTest
    @EnumSource(names = {"LEFT", "DECLINED"})
    void whoNoLongerTakesPartKeepsTheOwnDataButNeitherYearNorExpert(EnrolmentStatus status) {
        enrolments.become(company.enrolment().id(), status, TODAY, "人手不足");
        assertThat(sees(company.clerk())).as("the last day").containsExactly(true, true);
        assertThat(sees(expert.userName())).containsExactly(true, true);

        stage.today().moveTo(TODAY.plusDays(1));

        assertThat(sees(company.clerk())).as("own company, its year").containsExactly(true, false);
        assertThat(sees(expert.userName())).as("company, the year of other companies").containsExactly(false, true);
        assertThat(assignments.of(company.enrolment().id())).extracting(AssignmentRow::until).containsExactly(TODAY);
    }

    @Test
    void whoComesBackSeesTheYearAgain() {
        enrolments.become(company.enrolment().id(), EnrolmentStatus.LEFT, TODAY, "人手不足");
        stage.today().moveTo(TODAY.plusDays(10));
        enrolments.become(company.enrolment().id(), EnrolmentStatus.CONFIRMED, TODAY.plusDays(10), "続けられることになった");

        assertThat(sees(company.clerk())).containsExactly(true, true);
        assertThat(sees(expert.userName())).as("the office assigns an expert anew").containsExactly(false, true);
        assignments.assign(company.enrolment().id(), expert.id(), TODAY.plusDays(10));
        assertThat(sees(expert.userName())).containsExactly(true, true);
    }

    @Test
    void whoTookPartToTheEndKeepsReading() {
        enrolments.become(company.enrolment().id(), EnrolmentStatus.COMPLETED, TODAY, "全回に参加");
        stage.today().moveTo(TODAY.plusDays(1));

        assertThat(sees(company.clerk())).containsExactly(true, true);
    }

    /** 辞退 comes before everything: expert and participants may have been entered for a day that is yet to come. */
    @Test
    void aCompanyMayDeclineBeforeItsPeopleAndItsExpertHaveBegun() {
        var other = stage.company(edition);
        assignments.assign(other.enrolment().id(), expert.id(), TODAY.plusDays(10));

        enrolments.become(other.enrolment().id(), EnrolmentStatus.DECLINED, TODAY, "辞退の連絡");

        stage.today().moveTo(TODAY.plusDays(10));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.as(expert.userName(), () -> companies.get(other.company().id())));
        stage.today().moveTo(TODAY.plusDays(11));
        assertThat(assignments.charges(edition.id()).get(expert.id())).extracting(CompanyRow::id).containsExactly(company.company().id());
    }

    @Test
    void theOfficeCountsWhereCompaniesStand() {
        var draft = stage.draft();
        var first = stage.company(draft);
        stage.company(draft);
        var third = stage.company(draft);
        enrolments.become(first.enrolment().id(), EnrolmentStatus.DECLINED, TODAY, "辞退の連絡");

        assertThat(enrolments.counts(draft.id())).isEqualTo(Map.of(EnrolmentStatus.CONFIRMED, 2L, EnrolmentStatus.DECLINED, 1L));
        enrolments.become(third.enrolment().id(), EnrolmentStatus.COMPLETED, TODAY, "全回に参加");
        assertThat(enrolments.counts(draft.id())).isEqualTo(Map.of(EnrolmentStatus.CONFIRMED, 1L, EnrolmentStatus.DECLINED, 1L, EnrolmentStatus.COMPLETED, 1L));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void onlyTheOfficeSaysWhoTakesPart(Persona persona) {
        var id = company.enrolment().id();

        Refused.everything(stage, persona, () -> enrolments.enrol(company.company().id(), edition.id(), TODAY), () -> enrolments.become(id, EnrolmentStatus.LEFT, TODAY, "理由"), () -> enrolments.history(id), () -> enrolments.counts(edition.id()),
                () -> enrolments.of(company.company().id()), () -> enrolments.find(company.company().id(), edition.id()));
        assertThat(enrolments.find(company.company().id(), edition.id())).contains(company.enrolment());
    }

    @Test
    void aCompanyReadsItsOwnParts() {
        assertThat(stage.as(company.clerk(), () -> enrolments.of(company.company().id()))).extracting(EnrolmentRow::edition, EnrolmentRow::status).containsExactly(tuple(edition.id(), EnrolmentStatus.CONFIRMED));
        assertThat(stage.as(expert.userName(), () -> enrolments.find(company.company().id(), edition.id()))).contains(company.enrolment());
    }

    /** Whether the person sees the company, and the year's sessions. */
    private boolean[] sees(String person) {
        return new boolean[] {isThere(person, () -> companies.get(company.company().id())), isThere(person, () -> sessions.list(edition.id()))};
    }

    private boolean isThere(String person, Runnable look) {
        try {
            stage.run(person, look);
            return true;
        } catch (Absent absent) {
            return false;
        }
    }
}
