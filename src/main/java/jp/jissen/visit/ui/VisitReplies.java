package jp.jissen.visit.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.springframework.stereotype.Component;

import jp.jissen.action.Party;
import jp.jissen.base.Sheet;
import jp.jissen.base.Stale;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.visit.VisitAnswerService;
import jp.jissen.visit.VisitDetails;
import jp.jissen.visit.VisitDetails.Signature;
import jp.jissen.visit.VisitState;

/** What was said to a note, and what its reader can say to it. */
@Component
class VisitReplies {

    private final VisitAnswerService answers;

    VisitReplies(VisitAnswerService answers) {
        this.answers = answers;
    }

    /** Who has confirmed, answered and accepted; empty while nobody has. */
    Optional<Section> said(VisitDetails visit) {
        var box = new Section();
        box.addClassName("notice");
        if (visit.visit().state() == VisitState.ANSWERED && visit.answered() != null) {
            box.add(new H3(t("visit.answeredBy", visit.answered().by(), when(visit.answered()))), VisitWords.text(visit.answer()));
        }
        if (visit.confirmed() != null) {
            box.add(new Paragraph(t("visit.confirmedBy", visit.confirmed().by(), when(visit.confirmed()))));
        }
        if (visit.accepted() != null) {
            box.add(new Paragraph(t("visit.acceptedBy", visit.accepted().by(), when(visit.accepted()))));
        }
        return box.getChildren().findAny().isPresent() ? Optional.of(box) : Optional.empty();
    }

    private static String when(Signature signature) {
        return formats().dateTime(signature.at());
    }

    /** The buttons of the reader's side, if it is their turn. */
    Optional<Div> actions(VisitDetails visit, Party party, Runnable onChange) {
        var buttons = new Div();
        buttons.addClassName("form-actions");
        if (party == Party.COMPANY && visit.visit().state().open()) {
            buttons.add(primary("visit.confirm", () -> confirm(visit, onChange)), new Button(t("visit.answer"), event -> answer(visit, onChange)));
        } else if (party == Party.OFFICE && visit.visit().state() == VisitState.CONFIRMED) {
            buttons.add(primary("visit.accept", () -> accept(visit, onChange)));
        } else {
            return Optional.empty();
        }
        return Optional.of(buttons);
    }

    private static Button primary(String key, Runnable action) {
        var button = new Button(t(key), event -> action.run());
        button.addThemeName("primary");
        return button;
    }

    private void confirm(VisitDetails visit, Runnable onChange) {
        newest(() -> answers.confirm(visit.visit().id(), visit.visit().submission()), "visit.confirmed", onChange);
    }

    private void accept(VisitDetails visit, Runnable onChange) {
        newest(() -> answers.accept(visit.visit().id(), visit.visit().submission()), "visit.accepted", onChange);
    }

    /** Nobody says yes to a text they have not read: the new one is shown instead. */
    private static void newest(Runnable action, String doneKey, Runnable onChange) {
        try {
            action.run();
            Messages.done(t(doneKey));
        } catch (Stale corrected) {
            Messages.refused(t("visit.correctedMeanwhile"));
        }
        onChange.run();
    }

    private void answer(VisitDetails visit, Runnable onChange) {
        var form = new RecordForm<>(Typed.class, Sheet.of("visit.answer", visit.visit().id().value()));
        var dialog = new FormDialog<>(t("visit.answer"), form, typed -> {
            answers.answer(visit.visit().id(), visit.visit().submission(), typed.answer());
            Messages.done(t("visit.answered"));
            onChange.run();
        }, form.required(Fields.lines("visit.answer.text", TextLimit.TEXT), "answer", Checks.required(TextLimit.TEXT)));
        form.show(new Typed(""));
        dialog.open();
    }

    /** What the form holds. */
    public record Typed(String answer) {
    }
}
