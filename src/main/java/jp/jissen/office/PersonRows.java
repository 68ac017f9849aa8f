package jp.jissen.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.jissen.access.AccountId;
import jp.jissen.account.NewAccount;
import jp.jissen.account.Person;
import jp.jissen.account.PersonName;
import jp.jissen.base.Digits;
import jp.jissen.base.SearchKey;
import jp.jissen.base.Sentence;
import jp.jissen.company.ParticipantDetails;
import jp.jissen.company.ParticipantRow;

/** What a row says about a person. Who it is, the user name says, or else the name within the company. */
final class PersonRows {

    private final RosterStanding standing;
    private final Map<String, Integer> seen = new HashMap<>();

    PersonRows(RosterStanding standing) {
        this.standing = standing;
    }

    /** A person as a row has it. @param step empty for nobody, or when something is wrong */
    record Read(Optional<RosterPlan.PersonStep> step, List<RosterLine.Change> changes) {

        static final Read NOBODY = new Read(Optional.empty(), List.of());
    }

    /** @param company tells one company of the file from another; @param seats of the company's people; @param closed whether the company takes part no longer */
    Read read(RosterCells cells, String company, List<ParticipantRow> seats, boolean closed) {
        var row = cells.row();
        if (!row.filled(RosterColumn.PERSON)) {
            if (Stream.of(RosterColumn.values()).anyMatch(column -> column.ofPerson() && row.filled(column))) {
                cells.problem(RosterColumn.PERSON, "refusal.text.missing");
            } else {
                requireFirst(cells, company);
            }
            return Read.NOBODY;
        }
        var from = cells.day(RosterColumn.FROM);
        var candidates = candidates(cells, seats);
        var seat = seat(candidates, from);
        var account = seat.map(ParticipantRow::account).or(() -> candidates.stream().map(ParticipantRow::account).findFirst()).or(() -> named(cells).map(Person::id));
        requireFirst(cells, seat.map(known -> known.id().toString()).or(() -> account.map(id -> company + " " + id)).orElseGet(() -> row.filled(RosterColumn.USER_NAME) ? userName(row) : company + " " + SearchKey.of(row.text(RosterColumn.PERSON))));
        if (seat.isEmpty() && closed) {
            cells.problem(RosterColumn.PERSON, "refusal.roster.closed");
        }
        return step(cells, seat, account, from);
    }

    private Read step(RosterCells cells, Optional<ParticipantRow> seat, Optional<AccountId> account, Optional<LocalDate> from) {
        var before = account.flatMap(id -> Optional.ofNullable(standing.people().get(id)).or(() -> standing.named().values().stream().filter(person -> person.id().equals(id)).findFirst()));
        var old = seat.map(ParticipantRow::details).orElse(new ParticipantDetails("", "", ""));
        var person = cells.read(true, () -> new NewAccount(new PersonName(cells.row().text(RosterColumn.PERSON), cells.text(RosterColumn.PERSON_READING, before.map(Person::reading).orElse(""))),
                cells.row().text(RosterColumn.USER_NAME), cells.text(RosterColumn.MAIL, before.map(Person::mail).orElse(""))));
        var details = cells.read(true, () -> new ParticipantDetails(cells.text(RosterColumn.DEPARTMENT, old.department()), cells.text(RosterColumn.POSITION, old.position()), cells.phone(RosterColumn.PHONE, old.phone())));
        var begin = begin(cells, seat, from);
        var last = lastDay(cells, seat, begin);
        if (cells.wrong() || person.isEmpty() || details.isEmpty()) {
            return Read.NOBODY;
        }
        var changes = new Changes();
        before.ifPresent(known -> changes(changes, known, person.get()));
        if (seat.isPresent()) {
            changes.add(RosterColumn.DEPARTMENT, old.department(), details.get().department());
            changes.add(RosterColumn.POSITION, old.position(), details.get().position());
            changes.add(RosterColumn.PHONE, old.phone(), details.get().phone());
        }
        var written = !changes.all().isEmpty();
        if (seat.isEmpty()) {
            changes.all().addFirst(new RosterLine.Change(account.isPresent() ? Sentence.of("roster.make.again", begin) : Sentence.of("roster.make.person", begin), null, ""));
        }
        last.ifPresent(day -> changes.all().add(new RosterLine.Change(Sentence.of(RosterColumn.UNTIL.key()), seat.map(ParticipantRow::until).map(LocalDate::toString).orElse(""), day.toString())));
        return new Read(Optional.of(new RosterPlan.PersonStep(seat.map(ParticipantRow::id), seat.isPresent() ? Optional.empty() : account, person.get(), details.get(), begin, written, last)), changes.all());
    }

    private static void changes(Changes changes, Person before, NewAccount now) {
        changes.add(RosterColumn.PERSON, before.name(), now.name().name());
        changes.add(RosterColumn.PERSON_READING, before.reading(), now.name().reading());
        changes.add(RosterColumn.MAIL, before.mail(), now.mail());
    }

    /** The person's seats in this company and year; the person may have left and come again. */
    private List<ParticipantRow> candidates(RosterCells cells, List<ParticipantRow> seats) {
        var row = cells.row();
        if (row.filled(RosterColumn.USER_NAME)) {
            return seats.stream().filter(seat -> standing.person(seat).filter(person -> person.userName().equals(userName(row))).isPresent()).toList();
        }
        var key = SearchKey.of(row.text(RosterColumn.PERSON));
        var found = seats.stream().filter(seat -> SearchKey.of(seat.name()).equals(key)).toList();
        if (found.stream().map(ParticipantRow::account).distinct().count() > 1) {
            cells.problem(RosterColumn.PERSON, "refusal.roster.whichPerson");
        }
        return found;
    }

    /** The seat that began on the day, or else the last one, unless the day comes after its end. */
    private static Optional<ParticipantRow> seat(List<ParticipantRow> candidates, Optional<LocalDate> from) {
        var last = candidates.stream().max(Comparator.comparing(ParticipantRow::from));
        return from.flatMap(day -> candidates.stream().filter(seat -> seat.from().equals(day)).findFirst())
                .or(() -> last.filter(seat -> from.isEmpty() || seat.until() == null || !from.get().isAfter(seat.until())));
    }

    /** Somebody with an account who is new in this company's year. */
    private Optional<Person> named(RosterCells cells) {
        var row = cells.row();
        var named = row.filled(RosterColumn.USER_NAME) ? Optional.ofNullable(standing.named().get(userName(row))) : Optional.<Person>empty();
        named.filter(person -> !SearchKey.of(person.name()).equals(SearchKey.of(row.text(RosterColumn.PERSON)))).ifPresent(person -> cells.problem(RosterColumn.USER_NAME, "refusal.roster.otherPerson", person.userName(), person.name()));
        return named;
    }

    private LocalDate begin(RosterCells cells, Optional<ParticipantRow> seat, Optional<LocalDate> from) {
        seat.filter(known -> from.filter(day -> !day.equals(known.from())).isPresent()).ifPresent(known -> cells.problem(RosterColumn.FROM, "refusal.roster.from", known.from()));
        return seat.map(ParticipantRow::from).or(() -> from).orElse(standing.today());
    }

    private static Optional<LocalDate> lastDay(RosterCells cells, Optional<ParticipantRow> seat, LocalDate begin) {
        var before = seat.flatMap(known -> Optional.ofNullable(known.until()));
        if (!cells.row().has(RosterColumn.UNTIL)) {
            return Optional.empty();
        }
        var day = cells.day(RosterColumn.UNTIL);
        if (!cells.row().filled(RosterColumn.UNTIL) && before.isPresent()) {
            cells.problem(RosterColumn.UNTIL, "refusal.roster.until", before.get());
        }
        if (day.filter(last -> last.isBefore(begin)).isPresent()) {
            cells.problem(RosterColumn.UNTIL, "refusal.period.reversed");
        }
        return day.filter(last -> !before.filter(last::equals).isPresent());
    }

    private void requireFirst(RosterCells cells, String who) {
        var before = seen.putIfAbsent(who, cells.row().number());
        if (before != null) {
            cells.problem(null, "refusal.roster.twice", before);
        }
    }

    static String userName(RosterRow row) {
        return Digits.plain(row.text(RosterColumn.USER_NAME)).toLowerCase(Locale.ROOT);
    }
}
