package jp.jissen.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.Role;
import jp.jissen.action.ActionService;
import jp.jissen.action.Party;
import jp.jissen.action.Promise;
import jp.jissen.base.Today;
import jp.jissen.catalogue.VisitMode;
import jp.jissen.company.CompanyProfile;
import jp.jissen.company.CompanyService;
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.EnrolmentService;
import jp.jissen.programme.EditionRow;
import jp.jissen.testing.Manuscripts;
import jp.jissen.testing.MovableClock;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;
import jp.jissen.visit.Attendee;
import jp.jissen.visit.Decision;
import jp.jissen.visit.VisitNote;
import jp.jissen.visit.VisitService;

/** What a page is begun with: only what is of its own year, and only what is known. */
@Staged
class CasePrefillTest {

    @Autowired
    Stage stage;
    @Autowired
    Manuscripts manuscripts;
    @Autowired
    EnrolmentService enrolments;
    @Autowired
    CompanyService companies;
    @Autowired
    VisitService visits;
    @Autowired
    ActionService actions;
    @Autowired
    MovableClock clock;

    private Stage.Cast company;
    private String expert;

    @BeforeEach
    void aCompanyThatTookPartInAnEarlierYear() {
        company = stage.company(stage.anyEdition());
        expert = stage.person(Role.EXPERT, company.company().space());
        visit(company.enrolment().id(), stage.anyEdition(), List.of("去年の宿題"));
        keep(company.enrolment().id());
    }

    @Test
    void aCompanyThatComesBackIsNotPraisedForItsEarlierYear() {
        var later = again(stage.draft());

        assertThat(manuscripts.begin(later).text()).returns("", CaseText::measureHeading1).returns("", CaseText::gistMeasures).returns(null, CaseText::outcome1);
        assertThat(manuscripts.begin(company.enrolment().id()).text()).returns("去年の宿題", CaseText::measureHeading1).returns(Outcome.SOLVED, CaseText::outcome1).returns("", CaseText::measureHeading2);
    }

    @Test
    void whatWasPromisedByHandIsOfTheYearItWasPromisedIn() {
        var year = stage.draft();
        var later = again(year);
        promise("今日の約束");
        clock.advance(Duration.between(clock.instant(), year.period().from().atStartOfDay(Today.ZONE).toInstant()));
        promise("初日の約束");

        assertThat(manuscripts.begin(later).text()).returns("初日の約束", CaseText::measureHeading1).returns(Outcome.CONTINUED, CaseText::outcome1).returns("", CaseText::measureHeading2);
    }

    /** The list of promises shows what is open first. */
    @Test
    void whatWasKeptComesFirstHoweverMuchIsOpen() {
        var other = stage.company(stage.anyEdition());
        company = other;
        expert = stage.person(Role.EXPERT, other.company().space());
        visit(other.enrolment().id(), stage.anyEdition(), IntStream.rangeClosed(1, 50).mapToObj(i -> "宿題" + i).toList());
        var last = stage.as(other.clerk(), () -> visits.of(other.enrolment().id()));
        visit(other.enrolment().id(), stage.anyEdition(), List.of("最後の宿題"), 2);
        stage.run(other.clerk(), () -> {
            var promise = actions.ofSources(other.company().id(), VisitService.PROMISES, List.of(last.get(1).id().value())).getFirst();
            actions.done(promise.id(), promise.version());
        });

        assertThat(manuscripts.begin(other.enrolment().id()).text()).returns("最後の宿題", CaseText::measureHeading1).returns(Outcome.SOLVED, CaseText::outcome1).returns(Outcome.CONTINUED, CaseText::outcome2);
    }

    @Test
    void aCompanyWhoseNumberOfPeopleIsNotKnownHasNoBand() {
        var enrolment = stage.as(Persona.COORDINATOR, () -> enrolments.enrol(companies.create(new CompanyProfile("株式会社数しらず", "かずしらず", "E", 0, 0, "", "", "", "")).id(), stage.anyEdition().id(),
                LocalDate.of(stage.anyEdition().fiscalYear(), 7, 1)).id());

        assertThat(manuscripts.begin(enrolment).text().headcount()).isNull();
    }

    private EnrolmentId again(EditionRow year) {
        return stage.as(Persona.COORDINATOR, () -> enrolments.enrol(company.company().id(), year.id(), LocalDate.of(year.fiscalYear(), 7, 1)).id());
    }

    private void promise(String text) {
        stage.run(company.clerk(), () -> actions.add(company.company().id(), new Promise(text, Party.COMPANY, null)));
    }

    private void keep(EnrolmentId part) {
        stage.run(company.clerk(), () -> actions.ofSources(company.company().id(), VisitService.PROMISES, List.of(visits.of(part).getFirst().id().value())).forEach(promise -> actions.done(promise.id(), promise.version())));
    }

    private void visit(EnrolmentId part, EditionRow year, List<String> promises) {
        visit(part, year, promises, 1);
    }

    private void visit(EnrolmentId part, EditionRow year, List<String> promises, int number) {
        stage.run(expert, () -> {
            var id = visits.of(part).get(number - 1).id();
            visits.attendees(id, List.of(), List.of(new Attendee("参加した人", company.company().name(), "")));
            visits.decisions(id, List.of(), promises.stream().map(text -> new Decision(text, Party.COMPANY, null)).toList());
            var held = LocalDate.of(year.fiscalYear(), 7 + number, 5);
            visits.submit(id, new VisitNote(held, LocalTime.of(10, 0), LocalTime.of(12, 0), VisitMode.ONSITE, "", "確かめました。", "", "", "", "", "", false, false, held.plusMonths(1), ""), visits.get(id).version());
        });
    }
}
