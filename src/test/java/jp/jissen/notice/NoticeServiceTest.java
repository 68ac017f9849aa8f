package jp.jissen.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

import jp.jissen.access.AuditTrail;
import jp.jissen.account.NewAccount;
import jp.jissen.account.PersonName;
import jp.jissen.attendance.AttendanceService;
import jp.jissen.attendance.Entry;
import jp.jissen.attendance.Mark;
import jp.jissen.attendance.Place;
import jp.jissen.company.EnrolmentService;
import jp.jissen.company.EnrolmentStatus;
import jp.jissen.company.ExpertService;
import jp.jissen.company.ParticipantDetails;
import jp.jissen.company.ParticipantService;
import jp.jissen.notice.Audience.Kind;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.SessionService;
import jp.jissen.testing.Errands;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.MovablePost;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;
import jp.jissen.work.JobService;
import jp.jissen.work.JobState;
import jp.jissen.work.MailFilter;
import jp.jissen.work.MailRow;
import jp.jissen.work.MailState;
import jp.jissen.work.MailWay;
import jp.jissen.work.OutboxService;

@Staged
class NoticeServiceTest {

    private static final NoticeText TEXT = new NoticeText("{企業名}の皆さまへ", "{氏名} 様\n\n次回のご案内です。｛ 企業名 ｝でご準備ください。");

    @Autowired
    Stage stage;
    @Autowired
    NoticeService notices;
    @Autowired
    OutboxService outbox;
    @Autowired
    JobService jobs;
    @Autowired
    Errands errands;
    @Autowired
    MovablePost post;
    @Autowired
    ParticipantService participants;
    @Autowired
    EnrolmentService enrolments;
    @Autowired
    ExpertService experts;
    @Autowired
    SessionService sessions;
    @Autowired
    AttendanceService attendance;
    @Autowired
    AuditTrail trail;
    private EditionRow edition;
    private Stage.Cast a;
    private Stage.Cast b;
    private String second;

    @BeforeEach
    void aYearWithTwoCompanies() {
        edition = stage.edition();
        stage.today().moveTo(LocalDate.of(edition.fiscalYear(), 9, 29));
        a = stage.company(edition, "株式会社髙﨑製作所", "たかさき");
        b = stage.company(edition, "𠮷野電設株式会社", "よしの");
        second = stage.as(Persona.COORDINATOR, () -> participants.add(a.enrolment().id(), new NewAccount(new PersonName("𠮷田 髙志", "よしだ"), "", "yoshida@takasaki.example.jp"), new ParticipantDetails("総務部", "", ""), LocalDate.of(edition.fiscalYear(), 7, 1)).name());
    }

    @Test
    void everybodyWhoTakesPartGetsALetterWithTheirOwnNames() {
        var letters = preview(Audience.of(Kind.PARTICIPANTS), TEXT);

        assertThat(letters).extracting(letter -> letter.to().name(), letter -> letter.subject()).containsExactly(
                tuple(a.participant().name(), "株式会社髙﨑製作所の皆さまへ"),
                tuple(second, "株式会社髙﨑製作所の皆さまへ"),
                tuple(b.participant().name(), "𠮷野電設株式会社の皆さまへ"));
        assertThat(letters.get(1).body()).isEqualTo("𠮷田 髙志 様\n\n次回のご案内です。株式会社髙﨑製作所でご準備ください。");
        assertThat(letters).allSatisfy(letter -> assertThat(letter.way()).isEqualTo(MailWay.PAPER));
    }

    @Test
    void whoHasLeftOrWhoseCompanyHasLeftGetsNone() {
        stage.run(Persona.COORDINATOR, () -> {
            participants.leave(a.participant().id(), stage.today().date().minusDays(1));
            enrolments.become(b.enrolment().id(), EnrolmentStatus.LEFT, stage.today().date().minusDays(1), "担当者の異動のため。");
        });

        assertThat(preview(Audience.of(Kind.PARTICIPANTS), TEXT)).extracting(letter -> letter.to().name()).containsExactly(second);
    }

    @Test
    void oneCompanysPeopleAlone() {
        assertThat(preview(new Audience(Kind.COMPANY, b.company().id(), null), TEXT)).extracting(letter -> letter.to().name()).containsExactly(b.participant().name());
    }

    @Test
    void whoWasAbsentFromASession() {
        var session = stage.as(Persona.COORDINATOR, () -> sessions.list(edition.id())).getFirst();
        stage.run(Persona.COORDINATOR, () -> {
            attendance.write(session.id(), b.participant().id(), new Entry(Mark.ABSENT_EXCUSED, Place.FOLLOW_UP, ""));
            attendance.markRestPresent(session.id(), Place.VENUE);
        });

        assertThat(preview(new Audience(Kind.ABSENTEES, null, session.id()), TEXT)).extracting(letter -> letter.to().name()).containsExactly(b.participant().name());
    }

    @Test
    void whoWasAbsentAndWhoseCompanyHasLeftSinceGetsNone() {
        var session = stage.as(Persona.COORDINATOR, () -> sessions.list(edition.id())).getFirst();
        stage.run(Persona.COORDINATOR, () -> {
            for (var person : List.of(a.participant(), b.participant())) {
                attendance.write(session.id(), person.id(), new Entry(Mark.ABSENT_EXCUSED, Place.FOLLOW_UP, ""));
            }
            enrolments.become(b.enrolment().id(), EnrolmentStatus.LEFT, stage.today().date().minusDays(1), "担当者の異動のため。");
        });

        assertThat(preview(new Audience(Kind.ABSENTEES, null, session.id()), TEXT)).extracting(letter -> letter.to().name()).containsExactly(a.participant().name());
    }

    @Test
    void theExpertsOfTheYearWithoutACompany() {
        stage.run(Persona.COORDINATOR, () -> experts.register(edition.id(), new NewAccount(new PersonName("森下 健", "もりした けん"), "", ""), LocalDate.of(edition.fiscalYear(), 7, 1)));

        assertThat(preview(Audience.of(Kind.EXPERTS), new NoticeText("ご案内", "{name} 様"))).extracting(NoticeLetter::body).containsExactly("森下 健 様");
        Refused.beside("subject", "refusal.notice.company", () -> preview(Audience.of(Kind.EXPERTS), TEXT));
    }

    @Test
    void aPlaceThatNothingGoesIntoIsRefusedBesideItsField() {
        Refused.beside("body", "refusal.notice.place", () -> preview(Audience.of(Kind.PARTICIPANTS), new NoticeText("ご案内", "{担当者} 様")));
        Refused.beside("subject", "refusal.notice.place", () -> preview(Audience.of(Kind.PARTICIPANTS), new NoticeText("{} ご案内", "本文")));
        Refused.beside("kind", "refusal.notice.nobody", () -> preview(Audience.of(Kind.EXPERTS), new NoticeText("ご案内", "本文")));
        Refused.beside("company", "refusal.text.missing", () -> Audience.of(Kind.COMPANY));
        Refused.beside("session", "refusal.text.missing", () -> Audience.of(Kind.ABSENTEES));
    }

    @Test
    void whatWasShownIsWhatLiesInTheOutboxAndIsSentByOneJob() {
        post.open();
        var subject = "ご案内 " + edition.fiscalYear();
        var text = new NoticeText(subject, "{氏名} 様");
        var shown = preview(Audience.of(Kind.PARTICIPANTS), text);
        var sent = stage.as(Persona.COORDINATOR, () -> notices.send(edition.id(), Audience.of(Kind.PARTICIPANTS), text, shown));
        assertThat(sent).returns(1L, NoticeSent::byMail).returns(2L, NoticeSent::onPaper);
        errands.runDue();

        assertThat(letters(subject)).extracting(MailRow::body, MailRow::state).containsExactlyInAnyOrder(
                tuple(second + " 様", MailState.SENT),
                tuple(a.participant().name() + " 様", MailState.WAITING),
                tuple(b.participant().name() + " 様", MailState.WAITING));
        assertThat(post.received()).hasSize(1);
        assertThat(stage.as(Persona.COORDINATOR, () -> jobs.get(sent.job().orElseThrow())).state()).isEqualTo(JobState.DONE);
        assertThat(stage.as(Persona.COORDINATOR, () -> trail.page(subject, 0, 10))).extracting(entry -> entry.action()).contains("notice.sent");
    }

    @Test
    void ifTheAddresseesHaveChangedSinceNothingIsSent() {
        var subject = "変わった宛先 " + edition.fiscalYear();
        var text = new NoticeText(subject, "{氏名} 様");
        var shown = preview(Audience.of(Kind.PARTICIPANTS), text);
        Refused.with("refusal.notice.changed", () -> send(text, shown.subList(0, 2)));
        post.open();
        Refused.with("refusal.notice.changed", () -> send(text, shown));
        var byMail = preview(Audience.of(Kind.PARTICIPANTS), text);
        stage.run(Persona.COORDINATOR, () -> {
            participants.leave(a.participant().id(), stage.today().date().minusDays(1));
            participants.add(a.enrolment().id(), new NewAccount(new PersonName("後任 花子", "こうにん"), "", ""), new ParticipantDetails("総務部", "", ""), stage.today().date());
        });
        Refused.with("refusal.notice.changed", () -> send(text, byMail));

        assertThat(letters(subject)).isEmpty();
    }

    @Test
    void onlyTheOfficeWrites() {
        for (var persona : List.of(Persona.PARTICIPANT, Persona.EXPERT, Persona.ADMIN, Persona.CLIENT)) {
            Refused.everything(stage, persona, () -> notices.preview(edition.id(), Audience.of(Kind.PARTICIPANTS), TEXT), () -> notices.send(edition.id(), Audience.of(Kind.PARTICIPANTS), TEXT, List.of()));
        }
        stage.today().moveTo(MovableDay.USUAL);
    }

    private List<NoticeLetter> preview(Audience audience, NoticeText text) {
        return stage.as(Persona.COORDINATOR, () -> notices.preview(edition.id(), audience, text));
    }

    private NoticeSent send(NoticeText text, List<NoticeLetter> shown) {
        return stage.as(Persona.COORDINATOR, () -> notices.send(edition.id(), Audience.of(Kind.PARTICIPANTS), text, shown));
    }

    private List<MailRow> letters(String subject) {
        return stage.as(Persona.COORDINATOR, () -> outbox.page(new MailFilter(MailFilter.Shelf.ALL, subject), PageRequest.of(0, 100)));
    }
}
