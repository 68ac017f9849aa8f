package jp.jissen.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.account.AccountService;
import jp.jissen.account.NewAccount;
import jp.jissen.account.PersonName;
import jp.jissen.action.Party;
import jp.jissen.catalogue.VisitMode;
import jp.jissen.company.AssignmentService;
import jp.jissen.company.ExpertService;
import jp.jissen.company.ParticipantDetails;
import jp.jissen.company.ParticipantService;
import jp.jissen.testing.Manuscripts;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;
import jp.jissen.visit.Attendee;
import jp.jissen.visit.Decision;
import jp.jissen.visit.VisitNote;
import jp.jissen.visit.VisitService;

/** Whose names are looked for in a page: not only of those who are there today. */
@Staged
class CaseNamesTest {

    private static final LocalDate TODAY = MovableDay.USUAL;

    @Autowired
    Stage stage;
    @Autowired
    Manuscripts manuscripts;
    @Autowired
    CaseService cases;
    @Autowired
    CaseReplyService replies;
    @Autowired
    ExpertService experts;
    @Autowired
    AssignmentService assignments;
    @Autowired
    ParticipantService participants;
    @Autowired
    AccountService accounts;
    @Autowired
    GrantService grants;
    @Autowired
    VisitService visits;

    private Stage.Cast company;

    @BeforeEach
    void aCompany() {
        company = stage.company(stage.anyEdition());
        stage.today().moveTo(TODAY);
    }

    @AfterEach
    void theDayIsTheUsualOne() {
        stage.today().moveTo(TODAY);
    }

    @Test
    void anExpertWhoseChargeIsOver() {
        var edition = stage.anyEdition();
        var id = company.enrolment().id();
        stage.run(Persona.COORDINATOR, () -> {
            var expert = experts.register(edition.id(), new NewAccount(new PersonName("弥生坂 冬馬", "やよいざか とうま"), "", ""), TODAY.minusDays(30));
            assignments.end(assignments.assign(id, expert.id(), TODAY.minusDays(20)).id(), TODAY.minusDays(1));
        });

        assertFound("弥生坂", "弥生坂");
    }

    @Test
    void aParticipantWhoHasLeft() {
        stage.run(Persona.COORDINATOR, () -> participants.leave(participants.add(company.enrolment().id(), new NewAccount(new PersonName("檜垣 千早", "ひがき ちはや"), "", ""), new ParticipantDetails("総務部", "", ""),
                TODAY.minusDays(20)).id(), TODAY.minusDays(1)));

        assertFound("檜垣", "檜垣");
    }

    @Test
    void anExecutiveWhoHasLeft() {
        stage.run(Persona.COORDINATOR, () -> {
            var executive = accounts.create(new NewAccount(new PersonName("鷹取 重信", "たかとり しげのぶ"), "", "")).id();
            grants.give(executive, Role.EXECUTIVE, company.company().space(), TODAY.minusDays(20), TODAY.minusDays(1));
        });

        assertFound("鷹取", "鷹取");
    }

    @Test
    void whoeverWasThereAtAVisitAsSoonAsItsNoteIsSubmitted() {
        var expert = stage.person(Role.EXPERT, company.company().space());
        var id = stage.as(expert, () -> visits.of(company.enrolment().id()).getFirst().id());
        var held = LocalDate.of(stage.anyEdition().fiscalYear(), 8, 5);
        var note = new VisitNote(held, LocalTime.of(10, 0), LocalTime.of(12, 0), VisitMode.ONSITE, "", "図面を見ました。", "", "", "", "", "", false, false, held.plusMonths(1), "");
        stage.run(expert, () -> {
            visits.attendees(id, List.of(), List.of(new Attendee("鍋島 桃香", company.company().name(), "製造")));
            visits.decisions(id, List.of(), List.of(new Decision("一覧を作る", Party.COMPANY, null)));
            visits.save(id, note, visits.get(id).version());
        });
        var page = manuscripts.begin(company.enrolment().id());
        var saved = stage.as(Persona.COORDINATOR, () -> cases.save(page.id(), page.text().with(CaseBlock.PARTICIPANT_VOICE, "鍋島は驚きました。"), page.version()));
        assertThat(saved.findings()).isEmpty();

        stage.run(expert, () -> visits.submit(id, note, visits.get(id).version()));

        assertThat(manuscripts.now(company.enrolment().id()).findings()).extracting(NameFinding::word).containsExactly("鍋島");
    }

    @Test
    void whoeverAnsweredForTheCompanyByTelephone() {
        var page = manuscripts.give(company.enrolment().id());
        stage.run(Persona.COORDINATOR, () -> replies.record(page.id(), 1, false, "直してください。", "総務部 鬼塚様", ReplyChannel.TELEPHONE, TODAY));
        var now = manuscripts.now(company.enrolment().id());

        var saved = stage.as(Persona.COORDINATOR, () -> cases.save(page.id(), now.text().with(CaseBlock.PARTICIPANT_VOICE, "総務部の鬼塚です。"), now.version()));

        assertThat(saved.findings()).extracting(NameFinding::word).containsExactly("鬼塚");
    }

    private void assertFound(String printed, String word) {
        var page = manuscripts.begin(company.enrolment().id());
        var saved = stage.as(Persona.COORDINATOR, () -> cases.save(page.id(), page.text().with(CaseBlock.PARTICIPANT_VOICE, printed + "と話しました。"), page.version()));

        assertThat(saved.findings()).extracting(NameFinding::word).containsExactly(word);
    }
}
