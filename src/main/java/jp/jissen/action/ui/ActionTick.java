package jp.jissen.action.ui;

import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;

import jp.jissen.action.ActionRow;
import jp.jissen.action.ActionService;
import jp.jissen.action.ActionState;
import jp.jissen.base.Stale;
import jp.jissen.base.ui.Messages;

/** The box in front of a promise: ticked off in one go, with a way back. */
final class ActionTick {

    private ActionTick() {
    }

    /** A mark where it is not for the reader to tick. @param onChange draws anew what shows the promise */
    static Component of(ActionService actions, ActionRow row, Runnable onChange) {
        if (!row.may().tick() || row.state() == ActionState.DROPPED) {
            var mark = new Span(row.open() ? "・" : row.state() == ActionState.DONE ? "✓" : "–");
            mark.addClassName("todo__mark");
            mark.getElement().setAttribute("aria-hidden", "true");
            return mark;
        }
        var box = new Checkbox(!row.open());
        box.setAriaLabel(t("promise.tick", row.promise().text()));
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                tick(actions, row, event.getValue(), box, onChange);
            }
        });
        return box;
    }

    private static void tick(ActionService actions, ActionRow row, boolean done, Checkbox box, Runnable onChange) {
        try {
            var now = done ? actions.done(row.id(), row.version()) : actions.reopen(row.id(), row.version());
            onChange.run();
            Messages.done(t(done ? "promise.done" : "promise.reopened"), () -> back(actions, now, onChange));
        } catch (Stale changed) {
            changedMeanwhile(onChange);
        } catch (RuntimeException refused) {
            box.setValue(!done);   // what was refused is not ticked
            throw refused;
        }
    }

    /** Takes the tick back, unless somebody else has changed the promise meanwhile. */
    private static void back(ActionService actions, ActionRow ticked, Runnable onChange) {
        try {
            if (ticked.open()) {
                actions.done(ticked.id(), ticked.version());
            } else {
                actions.reopen(ticked.id(), ticked.version());
            }
            onChange.run();
        } catch (Stale changed) {
            changedMeanwhile(onChange);
        }
    }

    /** Nobody ticks off what they have not read: what it says now is shown instead. */
    static void changedMeanwhile(Runnable onChange) {
        Messages.refused(t("promise.changedMeanwhile"));
        onChange.run();
    }
}
