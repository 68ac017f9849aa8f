package jp.jissen.visit.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;

import org.springframework.stereotype.Component;

import jp.jissen.base.Sheet;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.catalogue.Label;
import jp.jissen.revision.ui.HistoryDialog;
import jp.jissen.revision.ui.Versions;
import jp.jissen.visit.Party;
import jp.jissen.visit.VisitContent;
import jp.jissen.visit.VisitHistory;
import jp.jissen.visit.VisitRow;

/** 変更の記録 of a note: what each version that the company was given changed; to expert and office the drafts, too. */
@Component
class VisitPast {

    private final VisitHistory history;

    VisitPast(VisitHistory history) {
        this.history = history;
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
