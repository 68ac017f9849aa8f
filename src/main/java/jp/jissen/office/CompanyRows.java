package jp.jissen.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jp.jissen.base.SearchKey;
import jp.jissen.base.Sentence;
import jp.jissen.base.Texts;
import jp.jissen.catalogue.Industry;
import jp.jissen.company.CompanyLine;
import jp.jissen.company.CompanyProfile;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.company.EnrolmentStatus;

/**
 * What a row says about its company. Which company of ours it is, name and address say together; an address that is not
 * given is not asked for, as long as there is one company of the name.
 */
final class CompanyRows {

    private static final CompanyProfile NEW = new CompanyProfile("-", "-", "-", 0, 0, "", "", "", "");

    private final RosterStanding standing;
    private final Texts texts;
    private final Locale locale;

    CompanyRows(RosterStanding standing, Texts texts, Locale locale) {
        this.standing = standing;
        this.texts = texts;
        this.locale = locale;
    }

    /**
     * A company as a row has it.
     *
     * @param known as it is; empty for a new one
     * @param profile as it is to be; empty when that is unchanged, or wrong
     * @param enrolFrom empty when it takes part already
     */
    record Read(Optional<CompanyLine> known, Optional<CompanyProfile> profile, Optional<LocalDate> enrolFrom, List<RosterLine.Change> changes) {
    }

    Read read(RosterCells cells) {
        var known = known(cells);
        var row = known.map(CompanyLine::company);
        var profile = profile(cells, row.map(CompanyRow::profile).orElse(NEW));
        var enrolFrom = enrolFrom(cells, known.flatMap(CompanyLine::enrolment));
        var changes = new ArrayList<RosterLine.Change>();
        if (row.isEmpty()) {
            changes.add(new RosterLine.Change(Sentence.of("roster.make.company"), null, ""));
        } else {
            profile.ifPresent(now -> changes.addAll(changes(row.get().profile(), now)));
        }
        enrolFrom.ifPresent(day -> changes.add(new RosterLine.Change(Sentence.of("roster.make.enrolment", day), null, "")));
        return new Read(known, profile.filter(now -> row.isEmpty() || !row.get().profile().equals(now)), enrolFrom, changes);
    }

    /** What a later row says of the company again must be the same. */
    void requireSame(RosterCells cells, RosterRow first) {
        Stream.of(RosterColumn.values()).filter(column -> !column.ofPerson() && column != RosterColumn.COMPANY && cells.row().filled(column) && !cells.row().text(column).equals(first.text(column)))
                .forEach(column -> cells.problem(column, "refusal.roster.differs", first.number()));
    }

    private Optional<CompanyLine> known(RosterCells cells) {
        var called = standing.called(cells.row().text(RosterColumn.COMPANY));
        if (!cells.row().filled(RosterColumn.ADDRESS)) {
            if (called.size() > 1) {
                cells.problem(RosterColumn.ADDRESS, "refusal.roster.whichCompany", called.size());
            }
            return called.stream().findFirst();
        }
        var address = SearchKey.of(cells.row().text(RosterColumn.ADDRESS));
        var there = called.stream().filter(line -> SearchKey.of(line.company().profile().address()).equals(address)).findFirst();
        var nowhere = called.stream().filter(line -> line.company().profile().address().isEmpty()).findFirst();
        if (there.isEmpty() && nowhere.isEmpty() && !called.isEmpty()) {
            cells.problem(RosterColumn.ADDRESS, "refusal.roster.elsewhere", called.getFirst().company().profile().address());
        }
        return there.or(() -> nowhere);
    }

    private Optional<CompanyProfile> profile(RosterCells cells, CompanyProfile before) {
        var row = cells.row();
        var industry = industry(cells, before.industry());
        var employees = cells.number(RosterColumn.EMPLOYEES, before.employees());
        var capital = cells.number(RosterColumn.CAPITAL, before.capital());
        var phone = cells.phone(RosterColumn.COMPANY_PHONE, before.phone());
        var address = row.filled(RosterColumn.ADDRESS) ? row.text(RosterColumn.ADDRESS) : before.address();
        return cells.read(false, () -> new CompanyProfile(row.text(RosterColumn.COMPANY), row.text(RosterColumn.READING), industry, employees, capital, cells.postalCode(before.postalCode()), address, phone, cells.text(RosterColumn.NOTE, before.note())));
    }

    /** The code of an industry, by its name in either language. */
    private String industry(RosterCells cells, String before) {
        var typed = cells.row().text(RosterColumn.INDUSTRY);
        if (typed.isEmpty()) {
            return "";
        }
        var key = Nearest.key(typed);
        var found = standing.industries().stream().filter(industry -> Texts.LOCALES.stream().anyMatch(language -> Nearest.key(industry.label().in(language)).equals(key)) || Nearest.key(industry.code()).equals(key)).findFirst();
        if (found.isEmpty()) {
            Nearest.to(typed, standing.industries().stream().map(industry -> industry.label().in(locale)).toList())
                    .ifPresentOrElse(near -> cells.problem(RosterColumn.INDUSTRY, "refusal.roster.industryNear", typed, near), () -> cells.problem(RosterColumn.INDUSTRY, "refusal.roster.industry", typed));
        }
        return found.map(Industry::code).orElse(before);
    }

    /** The day of its state, or else of its first person. */
    private Optional<LocalDate> enrolFrom(RosterCells cells, Optional<EnrolmentRow> part) {
        var on = cells.day(RosterColumn.STATUS_ON);
        var typed = cells.row().text(RosterColumn.STATUS);
        var status = typed.isEmpty() ? part.map(EnrolmentRow::status).or(() -> Optional.of(EnrolmentStatus.CONFIRMED)) : status(typed);
        if (status.isEmpty()) {
            cells.problem(RosterColumn.STATUS, "refusal.roster.statusUnknown", typed);
        } else if (part.isEmpty() && status.get() != EnrolmentStatus.CONFIRMED) {
            cells.problem(RosterColumn.STATUS, "refusal.roster.statusNew", typed);
        } else if (part.isPresent() && status.get() != part.get().status()) {
            cells.problem(RosterColumn.STATUS, "refusal.roster.status", texts.get("enrolment." + part.get().status().name(), locale));
        } else if (part.isPresent() && on.isPresent() && !on.get().equals(part.get().statusOn())) {
            cells.problem(RosterColumn.STATUS_ON, "refusal.roster.status", part.get().statusOn());
        }
        return part.isPresent() ? Optional.empty() : on.or(() -> cells.day(RosterColumn.FROM)).or(() -> Optional.of(standing.today()));
    }

    private Optional<EnrolmentStatus> status(String typed) {
        return Stream.of(EnrolmentStatus.values()).filter(status -> Texts.LOCALES.stream().anyMatch(language -> Nearest.key(texts.get("enrolment." + status.name(), language)).equals(Nearest.key(typed)))).findFirst();
    }

    private List<RosterLine.Change> changes(CompanyProfile before, CompanyProfile now) {
        var changes = new Changes();
        changes.add(RosterColumn.COMPANY, before.name(), now.name());
        changes.add(RosterColumn.READING, before.reading(), now.reading());
        changes.add(RosterColumn.INDUSTRY, label(before.industry()), label(now.industry()));
        changes.add(RosterColumn.EMPLOYEES, String.valueOf(before.employees()), String.valueOf(now.employees()));
        changes.add(RosterColumn.CAPITAL, String.valueOf(before.capital()), String.valueOf(now.capital()));
        changes.add(RosterColumn.POSTAL_CODE, before.postalCode(), now.postalCode());
        changes.add(RosterColumn.ADDRESS, before.address(), now.address());
        changes.add(RosterColumn.COMPANY_PHONE, before.phone(), now.phone());
        changes.add(RosterColumn.NOTE, before.note(), now.note());
        return changes.all();
    }

    private String label(String industry) {
        return standing.industries().stream().filter(one -> one.code().equals(industry)).map(one -> one.label().in(locale)).findFirst().orElse(industry);
    }
}
