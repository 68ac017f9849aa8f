package jp.jissen.visit.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import org.springframework.stereotype.Component;

import jp.jissen.action.Party;
import jp.jissen.base.Sheet;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.catalogue.Label;
import jp.jissen.company.CompanyId;
import jp.jissen.revision.ui.HistoryDialog;
import jp.jissen.revision.ui.Versions;
import jp.jissen.visit.VisitContent;
import jp.jissen.visit.VisitHistory;
import jp.jissen.visit.VisitReport;
import jp.jissen.visit.VisitRow;
import jp.jissen.visit.VisitState;

/** What goes with a note: 変更の記録, what each version that the company was given changed, to expert and office the drafts, too; and the report. */
@Component
class VisitPast {

    private final VisitHistory history;
    private final VisitReport report;

    VisitPast(VisitHistory history, VisitReport report) {
        this.history = history;
        this.report = report;
    }

    /** The report to fetch; none while there is nothing in the note, or nothing for the reader. */
    Optional<Anchor> report(VisitRow visit, Party reader, CompanyId company) {
        if (visit.state() == VisitState.PLANNED || reader == Party.COMPANY && !visit.state().submitted()) {
            return Optional.empty();
        }
        var link = new Anchor(DownloadHandler.fromInputStream(event -> response(company, visit)), AttachmentType.DOWNLOAD, t("visit.report"));
        link.addClassName("button-link");
        return Optional.of(link);
    }

    private DownloadResponse response(CompanyId company, VisitRow visit) {
        var file = new ByteArrayOutputStream();
        report.write(company, visit.id(), locale(), file);
        return new DownloadResponse(new ByteArrayInputStream(file.toByteArray()), "jissen-visit-" + visit.number() + ".pdf", "application/pdf", file.size());
    }

    /** The buttons that open it: none for what the reader may not read, or what there is not. */
    List<Button> buttons(VisitRow visit, Party reader, List<Label> endStates) {
        var buttons = new ArrayList<Button>();
        if (visit.state().submitted()) {
            buttons.add(button("history.open", visit, (offset, limit) -> history.submitted(visit.id(), offset, limit).stream().map(version -> version.with(Read.of(version.body(), endStates))).toList()));
        }
        if (reader != Party.COMPANY) {
            buttons.add(button("visit.drafts", visit, (offset, limit) -> history.drafts(visit.id(), offset, limit).stream().map(version -> version.with(Read.of(version.body(), endStates))).toList()));
        }
        return buttons;
    }

    private static Button button(String key, VisitRow visit, Versions<Read> versions) {
        return new Button(t(key), event -> new HistoryDialog<>(t("visit.title", visit.number()), words(), versions).open());
    }

    private static RecordForm<Read> words() {
        var form = new RecordForm<>(Read.class, Sheet.NEVER);
        Stream.of("heldOn", "place", "attendees", "summary", "decisions", "nextOn", "reached", "hearing", "documents", "issues", "advice", "progress", "nextAgenda").forEach(name -> form.field(new TextArea(t("visit." + name)), name));
        return form;
    }

    /** A version in words. */
    public record Read(String heldOn, String place, String attendees, String summary, String decisions, String nextOn, String reached, String hearing, String documents, String issues, String advice, String progress, String nextAgenda) {

        static Read of(VisitContent content, List<Label> endStates) {
            var note = content.note();
            return new Read(VisitWords.day(note.heldOn(), note.heldFrom(), note.heldUntil()), VisitWords.place(note.mode(), note.place()),
                    content.attendees().stream().map(VisitWords::line).collect(Collectors.joining("\n")), note.summary(), content.decisions().stream().map(VisitWords::line).collect(Collectors.joining("\n")),
                    note.nextOn() == null ? "" : formats().date(note.nextOn()), String.join("\n", VisitWords.reached(note, endStates)), note.hearing(), note.documents(), note.issues(), note.advice(), note.progress(), note.nextAgenda());
        }
    }
}
