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

/** The people of a company: from a day, until a day, sometimes with another role beside. */
@Staged
@As(Persona.COORDINATOR)
class ParticipantServiceTest {

    private static final LocalDate TODAY = MovableDay.USUAL;
    private static final ParticipantDetails DETAILS = new ParticipantDetails("経理部", "主任", "");

    @Autowired
    Stage stage;
    @Autowired
    ParticipantService participants;
    @Autowired
    EnrolmentService enrolments;
    @Autowired
    CompanyService companies;
    @Autowired
    SessionService sessions;
    @Autowired
    ReadersService readers;

    private EditionRow edition;
    private Stage.Cast company;

    @BeforeEach
    void aCompany() {
        edition = stage.anyEdition();
        company = stage.company(edition);
    }

    @Test
    void aNewPersonReadsTheCompanyAndItsYearFromTheFirstDay() {
        var person = stage.person(Role.GUEST, edition.space());

        participants.add(company.enrolment().id(), stage.id(person), DETAILS, TODAY.plusDays(1));

        assertThat(sees(person, company)).isFalse();
        stage.today().moveTo(TODAY.plusDays(1));
        assertThat(sees(person, company)).isTrue();
        assertThat(stage.as(person, () -> sessions.list(edition.id()))).hasSize(10);
        assertThat(participants.of(company.enrolment().id())).extracting(ParticipantRow::details).contains(DETAILS);
    }

    @Test
    void whoHasLeftSeesTheCompanyUntilTheLastDay() {
        participants.leave(company.participant().id(), TODAY);
        assertThat(sees(company.clerk(), company)).isTrue();

        stage.today().moveTo(TODAY.plusDays(1));

        assertThat(sees(company.clerk(), company)).isFalse();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.as(company.clerk(), () -> sessions.list(edition.id())));
        assertThat(participants.of(company.enrolment().id())).as("the list remembers").extracting(ParticipantRow::until).containsExactly(TODAY);
        Refused.beside("until", "refusal.period.reversed", () -> participants.leave(company.participant().id(), company.participant().from().minusDays(1)));
    }

    @Test
    void aPersonTakesPartOnceAtATime() {
        var account = company.participant().account();
        Refused.with("refusal.participant.twice", () -> participants.add(company.enrolment().id(), account, DETAILS, TODAY));

        participants.leave(company.participant().id(), TODAY);
        var again = participants.add(company.enrolment().id(), account, DETAILS, TODAY.plusDays(1));

        assertThat(participants.of(company.enrolment().id())).extracting(ParticipantRow::id).containsExactlyInAnyOrder(company.participant().id(), again.id());
        stage.today().moveTo(TODAY.plusDays(1));
        assertThat(sees(company.clerk(), company)).isTrue();
    }

    @Test
    void onePersonMayTakePartForOneCompanyAndAdviseAnother() {
        var advised = stage.company(edition);
        var both = stage.person(Role.EXPERT, advised.company().space());
        var seat = participants.add(company.enrolment().id(), stage.id(both), DETAILS, TODAY.minusDays(5));
        assertThat(stage.as(both, () -> companies.mine(Role.PARTICIPANT))).extracting(CompanyRow::id).containsExactly(company.company().id());
        assertThat(stage.as(both, () -> companies.mine(Role.EXPERT))).extracting(CompanyRow::id).containsExactly(advised.company().id());

        participants.leave(seat.id(), TODAY.minusDays(1));

        assertThat(sees(both, company)).isFalse();
        assertThat(sees(both, advised)).as("the other role stays").isTrue();
    }

    /** A company that comes back next year brings the same clerk: the end of the old year is no end of the new one. */
    @Test
    void whoLeavesOneYearKeepsTheAccessOfTheNext() {
        var next = enrolments.enrol(company.company().id(), stage.draft().id(), TODAY);
        participants.add(next.id(), company.participant().account(), DETAILS, TODAY);

        participants.leave(company.participant().id(), TODAY);

        stage.today().moveTo(TODAY.plusDays(1));
        assertThat(sees(company.clerk(), company)).isTrue();
        participants.leave(participants.of(next.id()).getFirst().id(), TODAY.plusDays(1));
        stage.today().moveTo(TODAY.plusDays(2));
        assertThat(sees(company.clerk(), company)).as("left both").isFalse();
    }

    @Test
    void nameMailAndDetailsChangeTogether() {
        participants.change(company.participant().id(), new PersonName("髙﨑 𠮷子", "たかさき よしこ"), "yoshiko@example.jp", new ParticipantDetails("総務課", "係長", "０３-1234-５６７８"));

        assertThat(participants.of(company.enrolment().id())).singleElement().extracting(ParticipantRow::name, ParticipantRow::reading, ParticipantRow::details)
                .containsExactly("髙﨑 𠮷子", "たかさき よしこ", new ParticipantDetails("総務課", "係長", "03-1234-5678"));
        assertThat(participants.mail(company.participant().id())).isEqualTo("yoshiko@example.jp");
        Refused.beside("phone", "refusal.phone", () -> new ParticipantDetails("", "", "内線3"));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> participants.mail(new ParticipantId(UUID.randomUUID())));
    }

    @Test
    void peopleStandByTheirReading() {
        for (var reading : List.of("わだ", "あいだ", "かとう")) {
            participants.add(company.enrolment().id(), new NewAccount(new PersonName(reading + "さん", reading), "", ""), DETAILS, TODAY);
        }

        assertThat(participants.of(company.enrolment().id())).extracting(ParticipantRow::reading).startsWith("あいだ", "かとう").endsWith("わだ");
        assertThat(stage.as(company.clerk(), () -> participants.of(company.enrolment().id()))).hasSize(4);
    }

    @Test
    void thePageTellsWhoCanReadItToday() {
        var colleague = participants.add(company.enrolment().id(), new NewAccount(new PersonName("合田 光", "あいだ ひかる"), "", ""), DETAILS, TODAY.minusDays(9));
        stage.person(Role.EXPERT, company.company().space());
        assertThat(stage.as(company.clerk(), () -> readers.of(company.company().id()))).satisfies(who -> {
            assertThat(who.own()).containsExactly("合田 光", company.participant().name());
            assertThat(who.experts()).hasSize(1);
        });

        participants.leave(colleague.id(), TODAY.minusDays(1));

        assertThat(readers.of(company.company().id()).own()).containsExactly(company.participant().name());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void onlyTheOfficeSeatsPeople(Persona persona) {
        var seat = company.participant();

        Refused.everything(stage, persona, () -> participants.add(company.enrolment().id(), seat.account(), DETAILS, TODAY), () -> participants.leave(seat.id(), TODAY), () -> participants.mail(seat.id()),
                () -> participants.change(seat.id(), new PersonName("別人", ""), "", DETAILS), () -> participants.ofAll(List.of(company.enrolment().id())), () -> participants.neverSignedIn(List.of(seat)), () -> participants.of(company.enrolment().id()));
        assertThat(participants.of(company.enrolment().id())).containsExactly(seat);
    }

    private boolean sees(String person, Stage.Cast which) {
        try {
            stage.as(person, () -> companies.get(which.company().id()));
            return true;
        } catch (Absent absent) {
            return false;
        }
    }
}
