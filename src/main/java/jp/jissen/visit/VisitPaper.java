package jp.jissen.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Formats;
import jp.jissen.base.Texts;
import jp.jissen.base.pdf.Markup;
import jp.jissen.base.pdf.Typefaces;
import jp.jissen.catalogue.Label;
import jp.jissen.visit.VisitDetails.Signature;

/** The words of the report, for one print. A character that cannot be printed becomes 〓 and is named at the end: no report fails for an emoji. */
class VisitPaper {

    static final String CSS = """
            html { font-size: 9.5pt; line-height: 1.5; }
            h1 { font-size: 16pt; line-height: 1.4; margin: 0; }
            h2 { font-size: 11pt; margin: 4mm 0 1mm 0; padding-bottom: 0.5mm; border-bottom: 0.3mm solid #1e5e5a; color: #1e5e5a; page-break-after: avoid; }
            p { margin: 0 0 1mm 0; }
            .top { font-size: 9pt; color: #55534e; margin-bottom: 1mm; }
            .draft { display: inline-block; border: 0.3mm solid #8a5a00; color: #8a5a00; padding: 0 2mm; font-size: 9pt; }
            table { width: 100%; border-collapse: collapse; }
            th { text-align: left; font-weight: 700; background: #f1efe9; }
            th, td { border: 0.2mm solid #b9b4a8; padding: 1mm 2mm; vertical-align: top; }
            tr { page-break-inside: avoid; }
            .facts { margin-top: 4mm; } .facts th { width: 28mm; }
            .who { width: 28mm; } .due { width: 32mm; }
            .sign { margin-top: 6mm; page-break-inside: avoid; } .sign th { width: 33.3%; text-align: center; } .sign td { font-size: 8.5pt; }
            .line { border-bottom: 0.2mm solid #55534e; height: 8mm; font-size: 8.5pt; color: #55534e; }
            .foot { margin-top: 4mm; font-size: 8.5pt; color: #55534e; }
            """;
    private static final String UNPRINTABLE = "〓";

    private final Texts texts;
    private final Locale locale;
    private final Formats formats;
    private final Typefaces typefaces;
    private final Markup out = new Markup();
    private final TreeSet<String> missing = new TreeSet<>();

    VisitPaper(Texts texts, Locale locale, Typefaces typefaces) {
        this.texts = texts;
        this.locale = locale;
        this.formats = new Formats(locale);
        this.typefaces = typefaces;
    }

    Markup body(String title, String programme, String company, VisitDetails visit, VisitContent content, List<Label> endStates, LocalDate today) {
        out.element("p", "top", printable(programme)).element("h1", "", title);
        if (!visit.visit().state().submitted()) {
            out.element("p", "draft", t("visit.report.draft"));
        }
        facts(company, visit, content.note());
        attendees(content.attendees());
        part("visit.summary", content.note().summary());
        decisions(content.decisions());
        parts(content.note(), endStates);
        signatures(visit);
        if (!missing.isEmpty()) {
            out.element("p", "foot", t("visit.report.unprintable", UNPRINTABLE, String.join(" ", missing.stream().map(VisitPaper::named).toList())));
        }
        return out.element("p", "foot", visit.visit().submission() == 0 ? t("visit.report.printed", today) : t("visit.report.version", visit.visit().submission(), today));
    }

    private void facts(String company, VisitDetails visit, VisitNote note) {
        out.open("table", "facts");
        row("visit.report.company", company);
        row("visit.heldOn", when(note));
        row("visit.mode", t("visit.mode." + note.mode().name()) + (note.place().isEmpty() ? "" : " ・ " + note.place()));
        if (!visit.expert().isEmpty()) {
            row("experts.expert", visit.expert());
        }
        if (note.nextOn() != null) {
            row("visit.nextOn", formats.date(note.nextOn()));
        }
        out.close();
    }

    private String when(VisitNote note) {
        if (note.heldOn() == null) {
            return t("visit.noDay");
        }
        var from = note.heldFrom() == null ? "" : " " + (note.heldUntil() == null ? formats.time(note.heldFrom()) : formats.times(note.heldFrom(), note.heldUntil()));
        return formats.date(note.heldOn()) + from;
    }

    private void row(String key, String text) {
        out.open("tr", "").element("th", "", t(key)).element("td", "", printable(text)).close();
    }

    private void attendees(List<Attendee> attendees) {
        if (attendees.isEmpty()) {
            return;
        }
        head("visit.attendees", "visit.attendee.name", "visit.attendee.organisation", "visit.attendee.role");
        attendees.forEach(one -> cells(one.name(), one.organisation(), one.role()));
        out.close();
    }

    private void decisions(List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        head("visit.decisions", "promise.text", "promise.owner", "promise.dueOn");
        decisions.forEach(one -> cells(one.text(), t("party." + one.owner().name()), one.dueOn() == null ? "" : formats.date(one.dueOn())));
        out.close();
    }

    private void head(String title, String... columns) {
        out.element("h2", "", t(title)).open("table", "").open("tr", "");
        for (var column : columns) {
            out.element("th", "", t(column));
        }
        out.close();
    }

    private void cells(String... texts) {
        out.open("tr", "");
        for (var text : texts) {
            out.element("td", "", printable(text));
        }
        out.close();
    }

    private void parts(VisitNote note, List<Label> endStates) {
        if (note.firstReached() || note.secondReached()) {
            out.element("h2", "", t("visit.reached"));
            reached(note.firstReached(), endStates.getFirst());
            reached(note.secondReached(), endStates.getLast());
        }
        part("visit.hearing", note.hearing());
        part("visit.documents", note.documents());
        part("visit.issues", note.issues());
        part("visit.advice", note.advice());
        part("visit.progress", note.progress());
        part("visit.nextAgenda", note.nextAgenda());
    }

    private void reached(boolean is, Label state) {
        if (is) {
            out.element("p", "", "・" + state.in(locale));
        }
    }

    private void part(String key, String text) {
        if (!text.isEmpty()) {
            out.element("h2", "", t(key)).element("p", "", printable(text));
        }
    }

    private void signatures(VisitDetails visit) {
        out.open("table", "sign").open("tr", "").element("th", "", t("party.COMPANY")).element("th", "", t("party.EXPERT")).element("th", "", t("party.OFFICE")).close().open("tr", "");
        signature(visit.confirmed());
        signature(null);
        signature(visit.accepted());
        out.close().close();
    }

    /** What was said on the screen is printed; the lines stay for pen and ink. */
    private void signature(@Nullable Signature said) {
        out.open("td", "");
        if (said != null) {
            out.text(printable(t("visit.report.onScreen", said.by(), formats.dateTime(said.at()))));
        }
        out.element("div", "line", t("visit.report.name")).element("div", "line", t("visit.report.day")).close();
    }

    private String printable(String text) {
        var gone = typefaces.missing(text);
        if (gone.isEmpty()) {
            return text;
        }
        var result = text;
        for (var character : gone.split(" ")) {
            missing.add(character);
            result = result.replace(character, UNPRINTABLE);
        }
        return result;
    }

    /** U+1F600: what cannot be printed can be looked up. */
    private static String named(String character) {
        return "U+%04X".formatted(character.codePointAt(0));
    }

    private String t(String key, Object... arguments) {
        return texts.get(key, locale, arguments);
    }
}
