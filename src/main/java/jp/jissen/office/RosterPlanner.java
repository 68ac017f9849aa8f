package jp.jissen.office;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import jp.jissen.base.SearchKey;
import jp.jissen.base.Texts;
import jp.jissen.company.CompanyLine;
import jp.jissen.company.EnrolmentRow;

/** Puts the rows of a file beside what is known: what each will do, or why it cannot. Writes nothing. */
@Component
class RosterPlanner {

    private final Texts texts;

    RosterPlanner(Texts texts) {
        this.texts = texts;
    }

    /** The example of the template is not taken for a company. */
    static boolean isExample(RosterRow row) {
        return Normalizer.normalize(row.text(RosterColumn.COMPANY), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).matches("\\((例|example)\\).*");
    }

    RosterPlan plan(List<RosterRow> rows, RosterStanding standing, Locale locale) {
        var companies = new CompanyRows(standing, texts, locale);
        var people = new PersonRows(standing);
        var lines = new ArrayList<RosterLine>();
        var steps = new ArrayList<RosterPlan.CompanyStep>();
        byCompany(rows).forEach((company, group) -> plan(company, group, companies, people, lines).ifPresent(steps::add));
        lines.sort((one, other) -> Integer.compare(one.number(), other.number()));
        return new RosterPlan(lines, steps);
    }

    private static Optional<RosterPlan.CompanyStep> plan(String company, List<RosterCells> group, CompanyRows companies, PersonRows people, List<RosterLine> lines) {
        var first = group.getFirst();
        var read = companies.read(first);
        var wrong = first.wrongAboutCompany();
        var seats = read.known().map(CompanyLine::participants).orElse(List.of());
        var closed = read.known().flatMap(CompanyLine::enrolment).map(EnrolmentRow::status).filter(status -> !status.takesPart()).isPresent();
        var steps = new ArrayList<RosterPlan.PersonStep>();
        var told = false;
        for (var cells : group) {
            if (cells != first) {
                companies.requireSame(cells, first.row());
                if (wrong) {
                    cells.problem(null, "refusal.roster.companyRow", first.row().number());
                }
            }
            var person = people.read(cells, company, seats, closed);
            person.step().ifPresent(steps::add);
            var changes = new ArrayList<RosterLine.Change>();
            if (!cells.wrong() && !told) {
                changes.addAll(read.changes());
                told = true;
            }
            changes.addAll(person.changes());
            lines.add(line(cells, changes));
        }
        return told ? Optional.of(new RosterPlan.CompanyStep(read.known().map(CompanyLine::company), read.profile(), read.known().flatMap(CompanyLine::enrolment).map(EnrolmentRow::id), read.enrolFrom(), steps)) : Optional.empty();
    }

    private static RosterLine line(RosterCells cells, List<RosterLine.Change> changes) {
        var outcome = cells.wrong() ? RosterLine.Outcome.ERROR : changes.isEmpty() ? RosterLine.Outcome.SAME
                : changes.stream().anyMatch(change -> change.before() == null) ? RosterLine.Outcome.NEW : RosterLine.Outcome.CHANGE;
        return new RosterLine(cells.row().number(), cells.row().text(RosterColumn.COMPANY), cells.row().text(RosterColumn.PERSON), outcome, cells.wrong() ? List.of() : changes, cells.problems());
    }

    /** Rows of one company stand together, by name and address; a row without address belongs to the only company of its name. */
    private static Map<String, List<RosterCells>> byCompany(List<RosterRow> rows) {
        var groups = new LinkedHashMap<String, List<RosterCells>>();
        var ofName = new HashMap<String, List<String>>();
        for (var row : rows) {
            var cells = new RosterCells(row);
            var name = row.filled(RosterColumn.COMPANY) ? SearchKey.of(row.text(RosterColumn.COMPANY)) : "row " + row.number();
            var known = ofName.computeIfAbsent(name, key -> new ArrayList<>());
            var key = name + "|" + SearchKey.of(row.text(RosterColumn.ADDRESS));
            if (known.contains(name + "|")) {
                key = name + "|";
            } else if (known.size() == 1 && key.equals(name + "|")) {
                key = known.getFirst();
            } else if (!known.contains(key)) {
                known.add(key);
            }
            groups.computeIfAbsent(key, fresh -> new ArrayList<>()).add(cells);
        }
        return groups;
    }
}
