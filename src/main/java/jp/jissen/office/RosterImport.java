package jp.jissen.office;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AuditTrail;
import jp.jissen.access.Roles;
import jp.jissen.access.Subject;
import jp.jissen.account.People;
import jp.jissen.base.Refusal;
import jp.jissen.base.Today;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.company.CompanyFilter;
import jp.jissen.company.CompanyListService;
import jp.jissen.company.ParticipantRow;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionService;

/**
 * Companies, their part in a year and their people, from a spreadsheet. First a preview that writes nothing, then all of it or
 * nothing: in one transaction, through the services that the screens use. The same file again changes nothing.
 */
@Service
@RolesAllowed(Roles.COORDINATOR)
public class RosterImport {

    /** Largest file, in bytes. */
    public static final int LARGEST = TableReader.LARGEST;
    /** Most rows below the headings. */
    public static final int MOST_ROWS = TableReader.MOST_ROWS;
    /** More than any programme has. */
    private static final int MOST_COMPANIES = 5_000;
    /** Any number that nobody else takes: who imports second waits, and then sees what the first has written. */
    private static final long ONE_AT_A_TIME = 7_241_635L;

    private final Headings headings;
    private final RosterPlanner planner;
    private final RosterWriting writing;
    private final CompanyListService companies;
    private final EditionService editions;
    private final Catalogues catalogues;
    private final People people;
    private final AuditTrail trail;
    private final EntityManager entities;
    private final Today today;

    RosterImport(Headings headings, RosterPlanner planner, RosterWriting writing, CompanyListService companies, EditionService editions, Catalogues catalogues, People people, AuditTrail trail, EntityManager entities, Today today) {
        this.headings = headings;
        this.planner = planner;
        this.writing = writing;
        this.companies = companies;
        this.editions = editions;
        this.catalogues = catalogues;
        this.people = people;
        this.trail = trail;
        this.entities = entities;
        this.today = today;
    }

    /**
     * What the file would do, row by row.
     *
     * @param locale of the words in the preview
     * @throws Refusal when the file as a whole cannot be read
     */
    @Transactional(readOnly = true)
    public RosterPreview preview(EditionId edition, RosterFile file, Locale locale) {
        editions.get(edition);
        return preview(file, plan(edition, file, locale));
    }

    /**
     * Writes what the preview has shown.
     *
     * @param validOnly whether rows with something wrong are left out; otherwise there may be none
     * @param seen print of the preview
     * @return what was written
     * @throws Refusal when it is not any more what was seen, when rows are wrong, when there is nothing to write
     */
    @Transactional
    public RosterPreview write(EditionId edition, RosterFile file, Locale locale, boolean validOnly, String seen) {
        var year = editions.get(edition);
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:key)").setParameter("key", ONE_AT_A_TIME).getSingleResult();
        var plan = plan(edition, file, locale);
        var preview = preview(file, plan);
        if (!preview.print().equals(seen)) {
            throw new Refusal("refusal.roster.changed");
        }
        if (!validOnly && preview.count(RosterLine.Outcome.ERROR) > 0) {
            throw new Refusal("refusal.roster.wrong", preview.count(RosterLine.Outcome.ERROR));
        }
        if (!preview.changes()) {
            throw new Refusal("refusal.roster.nothing");
        }
        writing.write(edition, plan.steps());
        trail.record("roster.imported", Subject.of("edition", edition.value(), year.name().ja()), year.space());
        return preview;
    }

    private RosterPlan plan(EditionId edition, RosterFile file, Locale locale) {
        var rows = headings.rows(TableReader.read(file.name(), file.content()), locale).stream().filter(row -> !RosterPlanner.isExample(row)).toList();
        if (rows.isEmpty()) {
            throw new Refusal("refusal.roster.noRows", file.name());
        }
        return planner.plan(rows, standing(edition, rows), locale);
    }

    private RosterStanding standing(EditionId edition, List<RosterRow> rows) {
        var known = companies.page(new CompanyFilter(edition, "", null, Set.of(), false), PageRequest.of(0, MOST_COMPANIES, Sort.by("c.reading")));
        var accounts = known.stream().flatMap(line -> line.participants().stream()).map(ParticipantRow::account).toList();
        var named = rows.stream().filter(row -> row.filled(RosterColumn.USER_NAME)).map(PersonRows::userName).toList();
        return new RosterStanding(known, people.byId(accounts), people.byUserName(named), catalogues.latest().industries(), today.date());
    }

    private static RosterPreview preview(RosterFile file, RosterPlan plan) {
        return new RosterPreview(file.name(), plan.lines(), print(plan.lines()));
    }

    private static String print(List<RosterLine> lines) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(lines.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
