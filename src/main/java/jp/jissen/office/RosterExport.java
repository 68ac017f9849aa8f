package jp.jissen.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AuditTrail;
import jp.jissen.access.Roles;
import jp.jissen.access.Subject;
import jp.jissen.base.TableFile;
import jp.jissen.base.Texts;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionService;

/** A year's companies and people as a file, in the columns in which {@link RosterImport} takes them in: unchanged, it changes nothing there. */
@Service
@RolesAllowed(Roles.COORDINATOR)
public class RosterExport {

    private final RosterTable table;
    private final Headings headings;
    private final EditionService editions;
    private final Texts texts;
    private final AuditTrail trail;

    RosterExport(RosterTable table, Headings headings, EditionService editions, Texts texts, AuditTrail trail) {
        this.table = table;
        this.headings = headings;
        this.editions = editions;
        this.texts = texts;
        this.trail = trail;
    }

    /** As an Excel workbook. */
    @Transactional
    public byte[] excel(EditionId edition, Locale locale) {
        record(edition);
        return workbook(table.rows(edition, locale), locale);
    }

    /** As a text with commas: UTF-8, with the mark by which Excel knows it. What begins like a formula gets an apostrophe, which is read away again. */
    @Transactional
    public byte[] csv(EditionId edition, Locale locale) {
        record(edition);
        var text = new StringBuilder("\uFEFF");
        try (var csv = new CSVPrinter(text, CSVFormat.EXCEL)) {
            csv.printRecord(headings.in(locale));
            for (var row : table.rows(edition, locale)) {
                csv.printRecord(row.stream().map(Object::toString).map(Harmless::written).toList());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The headings, and one row as an example, which is not taken in. */
    public byte[] template(Locale locale) {
        return workbook(List.of(table.example(locale)), locale);
    }

    private byte[] workbook(List<List<Object>> rows, Locale locale) {
        return TableFile.write(texts.get("roster.sheet", locale), headings.in(locale), rows);
    }

    private void record(EditionId edition) {
        var year = editions.get(edition);
        trail.record("roster.exported", Subject.of("edition", edition.value(), year.name().ja()), year.space());
    }
}
