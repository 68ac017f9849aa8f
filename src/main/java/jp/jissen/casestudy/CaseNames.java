package jp.jissen.casestudy;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import jp.jissen.access.AccountId;
import jp.jissen.access.Rights;
import jp.jissen.account.People;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyService;
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.EnrolmentService;
import jp.jissen.company.ParticipantRow;
import jp.jissen.company.ParticipantService;

/** Whose names must not stand on a page: the company's, its people's and its experts', and what their mail addresses end with. For the office only. */
@Component
class CaseNames {

    private final EnrolmentService enrolments;
    private final CompanyService companies;
    private final ParticipantService participants;
    private final Rights rights;
    private final People people;

    CaseNames(EnrolmentService enrolments, CompanyService companies, ParticipantService participants, Rights rights, People people) {
        this.enrolments = enrolments;
        this.companies = companies;
        this.participants = participants;
        this.rights = rights;
        this.people = people;
    }

    NameCheck of(EnrolmentId id) {
        var company = companies.get(enrolments.get(id).company());
        var persons = new ArrayList<String>();
        var mails = new ArrayList<String>();
        var accounts = new ArrayList<AccountId>(participants.of(id).stream().map(ParticipantRow::account).toList());
        rights.holders(company.space()).values().forEach(accounts::addAll);   // its experts, too
        people.byId(accounts).values().forEach(person -> {
            persons.add(person.name());
            persons.add(whole(person.reading()));
            mails.add(person.mail());
        });
        return new NameCheck(List.of(company.name(), company.profile().reading()), persons, mails);
    }

    /** A reading counts only as a whole: its parts, such as はな, stand in too many words. */
    private static String whole(String reading) {
        return reading.replaceAll("[\\s　]", "");
    }
}
