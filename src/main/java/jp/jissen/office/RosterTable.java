package jp.jissen.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

import jp.jissen.access.AccountId;
import jp.jissen.account.People;
import jp.jissen.account.Person;
import jp.jissen.base.Texts;
import jp.jissen.base.Today;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.company.CompanyFilter;
import jp.jissen.company.CompanyLine;
import jp.jissen.company.CompanyListService;
import jp.jissen.company.ParticipantRow;
import jp.jissen.programme.EditionId;

/** The rows of a year's roster, by the companies' reading and then the people's; numbers as numbers and days as days. */
@Component
class RosterTable {

    /** More than any programme has. */
    private static final int MOST_COMPANIES = 5_000;

    private final CompanyListService companies;
    private final People people;
    private final Catalogues catalogues;
    private final Texts texts;
    private final Today today;

    RosterTable(CompanyListService companies, People people, Catalogues catalogues, Texts texts, Today today) {
        this.companies = companies;
        this.people = people;
        this.catalogues = catalogues;
        this.texts = texts;
        this.today = today;
    }

    List<List<Object>> rows(EditionId edition, Locale locale) {
        var lines = companies.page(CompanyFilter.of(edition), PageRequest.of(0, MOST_COMPANIES, Sort.by("c.reading", "c.id")));
        var known = people.byId(lines.stream().flatMap(line -> line.participants().stream()).map(ParticipantRow::account).toList());
        return lines.stream().flatMap(line -> rows(line, known, locale)).toList();
    }

    private Stream<List<Object>> rows(CompanyLine line, Map<AccountId, Person> known, Locale locale) {
        var company = company(line, locale);
        return line.participants().isEmpty() ? Stream.of(joined(company, List.of("", "", "", "", "", "", "", "", ""))) : line.participants().stream().map(seat -> joined(company, person(seat, known.get(seat.account()))));
    }

    private List<Object> company(CompanyLine line, Locale locale) {
        var profile = line.company().profile();
        var part = line.enrolment().orElseThrow();
        var industry = catalogues.latest().industries().stream().filter(one -> one.code().equals(profile.industry())).map(one -> one.label().in(locale)).findFirst().orElse(profile.industry());
        return List.of(profile.name(), profile.reading(), industry, profile.employees(), profile.capital(), profile.postalCode(), profile.address(), profile.phone(), profile.note(),
                texts.get("enrolment." + part.status().name(), locale), part.statusOn());
    }

    private static List<Object> person(ParticipantRow seat, Person person) {
        return List.of(person.name(), person.reading(), seat.details().department(), seat.details().position(), seat.details().phone(), person.mail(), person.userName(), seat.from(), seat.until() == null ? "" : seat.until());
    }

    List<Object> example(Locale locale) {
        var day = today.date();
        return List.of(texts.get("roster.example.company", locale), texts.get("roster.example.reading", locale), catalogues.latest().industries().stream().filter(one -> one.code().equals("E")).findFirst().orElseThrow().label().in(locale),
                38, 1_000, "144-0035", texts.get("roster.example.address", locale), "03-0000-0101", "", texts.get("enrolment.CONFIRMED", locale), LocalDate.of(day.getYear(), 7, 1),
                texts.get("roster.example.person", locale), texts.get("roster.example.personReading", locale), texts.get("roster.example.department", locale), texts.get("roster.example.position", locale), "03-0000-0102", "koizumi@example.jp", "", LocalDate.of(day.getYear(), 7, 1), "");
    }

    private static List<Object> joined(List<Object> company, List<Object> person) {
        var row = new ArrayList<>(company);
        row.addAll(person);
        return row;
    }
}
