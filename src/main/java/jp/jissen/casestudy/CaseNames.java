package jp.jissen.casestudy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import jp.jissen.access.AccountId;
import jp.jissen.access.Rights;
import jp.jissen.access.SpaceId;
import jp.jissen.account.People;
import jp.jissen.company.AssignmentRow;
import jp.jissen.company.AssignmentService;
import jp.jissen.company.CompanyService;
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.EnrolmentService;
import jp.jissen.company.ParticipantRow;
import jp.jissen.company.ParticipantService;
import jp.jissen.visit.Attendee;
import jp.jissen.visit.VisitService;

/**
 * Whose names must not stand on a page: the company's, those of all who ever were its people or its experts, of whoever was there
 * at a visit or answered for it, and what their mail addresses end with. The book is printed when many of them have left. For the office only.
 */
@Component
class CaseNames {

    private final EnrolmentService enrolments;
    private final CompanyService companies;
    private final ParticipantService participants;
    private final AssignmentService assignments;
    private final VisitService visits;
    private final CaseContents contents;
    private final Rights rights;
    private final People people;

    CaseNames(EnrolmentService enrolments, CompanyService companies, ParticipantService participants, AssignmentService assignments, VisitService visits, CaseContents contents, Rights rights,
            People people) {
        this.enrolments = enrolments;
        this.companies = companies;
        this.participants = participants;
        this.assignments = assignments;
        this.visits = visits;
        this.contents = contents;
        this.rights = rights;
        this.people = people;
    }

    NameCheck of(EnrolmentId id) {
        var company = companies.get(enrolments.get(id).company());
        var persons = new ArrayList<String>();
        var mails = new ArrayList<String>();
        visits.attendees(id).stream().map(Attendee::name).forEach(persons::add);
        persons.addAll(contents.answered(id));
        people.byId(accounts(id, company.space())).values().forEach(person -> {
            persons.add(person.name());
            persons.add(whole(person.reading()));
            mails.add(person.mail());
        });
        return new NameCheck(List.of(company.name(), company.profile().reading()), persons, mails);
    }

    /** Executives have a grant and nothing else, so that those who left are known by the one that ended. */
    private List<AccountId> accounts(EnrolmentId id, SpaceId space) {
        var seats = Stream.concat(participants.of(id).stream().map(ParticipantRow::account), assignments.of(id).stream().map(AssignmentRow::account));
        return Stream.concat(seats, rights.everHeld(space).stream()).distinct().toList();
    }

    /** A reading counts only as a whole: its parts, such as はな, stand in too many words. */
    private static String whole(String reading) {
        return reading.replaceAll("[\\s　]", "");
    }
}
