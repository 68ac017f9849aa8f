package jp.jissen.notice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

import jp.jissen.access.AccountId;
import jp.jissen.account.People;
import jp.jissen.account.Person;
import jp.jissen.attendance.AttendanceLine;
import jp.jissen.attendance.AttendanceService;
import jp.jissen.base.Absent;
import jp.jissen.base.Today;
import jp.jissen.company.CompanyFilter;
import jp.jissen.company.CompanyLine;
import jp.jissen.company.CompanyListService;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.ExpertService;
import jp.jissen.company.ParticipantRow;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionRow;

/** Who belongs to an audience today, company by company; the same number of statements for a few and for many. */
@Component
class Addressees {

    private static final int MOST_COMPANIES = 5_000;

    private final CompanyListService companies;
    private final ExpertService experts;
    private final AttendanceService attendance;
    private final People people;
    private final Today today;

    Addressees(CompanyListService companies, ExpertService experts, AttendanceService attendance, People people, Today today) {
        this.companies = companies;
        this.experts = experts;
        this.attendance = attendance;
        this.people = people;
        this.today = today;
    }

    List<Addressee> of(EditionRow edition, Audience audience) {
        return switch (audience.kind()) {
            case EXPERTS -> experts.of(edition.id()).stream().map(person -> new Addressee(person.id(), edition.space(), person.name(), "", person.mail())).toList();
            case PARTICIPANTS -> with(participants(edition).toList());
            case COMPANY -> with(participants(edition).filter(seat -> seat.company().id().equals(audience.company())).toList());
            case ABSENTEES -> with(absentees(edition, audience).toList());
        };
    }

    /** Those that take part, with their people. */
    Stream<CompanyLine> companies(EditionId edition) {
        return companies.page(CompanyFilter.of(edition), PageRequest.of(0, MOST_COMPANIES, Sort.by("c.reading"))).stream()
                .filter(line -> line.enrolment().filter(enrolment -> enrolment.status().takesPart()).isPresent());
    }

    private Stream<Seat> participants(EditionRow edition) {
        return companies(edition.id()).flatMap(this::seats);
    }

    private Stream<Seat> seats(CompanyLine line) {
        return line.participants().stream().filter(person -> person.takesPartOn(today.date())).map(person -> new Seat(line.company(), person));
    }

    /** Who has left since, alone or with the company, is not written to. */
    private Stream<Seat> absentees(EditionRow edition, Audience audience) {
        var sheet = attendance.sheet(audience.session());
        if (!sheet.session().edition().equals(edition.id())) {
            throw new Absent();
        }
        var absent = sheet.lines().stream().filter(Addressees::wasAbsent).map(line -> line.person().id()).collect(Collectors.toSet());
        return participants(edition).filter(seat -> absent.contains(seat.person().id()));
    }

    private static boolean wasAbsent(AttendanceLine line) {
        return line.entry().filter(entry -> !entry.mark().attended()).isPresent();
    }

    private List<Addressee> with(Collection<Seat> seats) {
        var known = people.byId(seats.stream().map(seat -> seat.person().account()).toList());
        return seats.stream().map(seat -> seat.addressee(known)).toList();
    }

    private record Seat(CompanyRow company, ParticipantRow person) {

        Addressee addressee(Map<AccountId, Person> known) {
            return new Addressee(person.account(), company.space(), person.name(), company.name(), known.get(person.account()).mail());
        }
    }
}
