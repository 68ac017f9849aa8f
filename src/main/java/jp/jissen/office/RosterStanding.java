package jp.jissen.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.jissen.access.AccountId;
import jp.jissen.account.Person;
import jp.jissen.base.SearchKey;
import jp.jissen.catalogue.Industry;
import jp.jissen.company.CompanyLine;
import jp.jissen.company.ParticipantRow;

/**
 * What is known before a file is taken in.
 *
 * @param companies all, with their part in the year where they have one
 * @param people by account, those of the companies
 * @param named by user name, those that the file names
 */
record RosterStanding(List<CompanyLine> companies, Map<AccountId, Person> people, Map<String, Person> named, List<Industry> industries, LocalDate today) {

    /** Companies with the name; width, capitals and kinds of kana do not count. */
    List<CompanyLine> called(String name) {
        var key = SearchKey.of(name);
        return companies.stream().filter(line -> SearchKey.of(line.company().name()).equals(key)).toList();
    }

    Optional<Person> person(ParticipantRow seat) {
        return Optional.ofNullable(people.get(seat.account()));
    }
}
