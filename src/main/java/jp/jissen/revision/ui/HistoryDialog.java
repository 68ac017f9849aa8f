package jp.jissen.revision.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.OrderedList;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.Acting;
import jp.jissen.base.Refusal;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.base.ui.Translation;
import jp.jissen.revision.Revision;
import jp.jissen.revision.Way;

/** 変更の記録: who changed what, from what to what, the newest first, with the way back to each version. */
public class HistoryDialog<R extends Record> extends Dialog {

    private static final int PAGE = 20;

    private final Versions<R> past;
    private final @Nullable History<R> history;
    private final RecordForm<R> words;
    private final Runnable onChange;
    private final List<Revision<R>> versions = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Button more = new Button(t("history.more"), event -> load());
    private int shown;

    /**
     * @param name of the thing
     * @param words a form of its own, never in view: it knows what fields and values are called
     * @param onChange after going back or undoing
     */
    public HistoryDialog(String name, RecordForm<R> words, History<R> history, boolean mayWrite, Runnable onChange) {
        this(name, words, history, mayWrite ? history : null, onChange);
    }

    /** To be read only. */
    public HistoryDialog(String name, RecordForm<R> words, Versions<R> past) {
        this(name, words, past, null, () -> { });
    }

    private HistoryDialog(String name, RecordForm<R> words, Versions<R> past, @Nullable History<R> history, Runnable onChange) {
        this.past = past;
        this.history = history;
        this.words = words;
        this.onChange = onChange;
        addClassName("history-dialog");
        setHeaderTitle(t("history.title", name));
        list.addClassName("history");
        more.addThemeName("tertiary");
        load();
        if (versions.isEmpty()) {
            add(new EmptyState(t("history.empty.title"), t("history.empty.text")));
        } else {
            add(list, more);
        }
        if (history != null && mine()) {
            var undo = new Button(t("history.undo"), event -> confirmUndo());
            undo.addThemeName("tertiary");
            getFooter().add(undo);
        }
        getFooter().add(new Button(t("action.close"), event -> close()));
    }

    /** Whether one of the versions in view is the reader's own, and not the first. */
    private boolean mine() {
        var reader = Acting.person().accountId();
        return versions.stream().anyMatch(version -> reader.equals(version.account()) && version.way() != Way.ASIDE && version.number() > 1);
    }

    /** A version is told by how it differs from the one before, so one more is fetched than shown. */
    private void load() {
        var wanted = shown + PAGE;
        while (versions.size() <= wanted || before(wanted - 1) == null) {
            var next = past.newest(versions.size(), PAGE + 1);
            versions.addAll(next);
            if (next.size() <= PAGE) {
                break;
            }
        }
        var newest = versions.stream().filter(version -> version.way() != Way.ASIDE).map(Revision::number).findFirst().orElse(0);
        for (; shown < Math.min(wanted, versions.size()); shown++) {
            var version = versions.get(shown);
            var before = before(shown);
            list.add(new HistoryEntry(version, before == null ? List.of() : words.worded(before), words.worded(version.body()), history != null && version.number() != newest ? () -> confirmBack(version) : null));
        }
        more.setVisible(shown < versions.size());
    }

    private R before(int index) {
        return versions.stream().skip(index + 1L).filter(version -> version.way() != Way.ASIDE).map(Revision::body).findFirst().orElse(null);
    }

    private void confirmBack(Revision<R> version) {
        Confirm.change(t("history.back.title", version.number()), t("history.back.text"), t("history.back"), () -> done(() -> history.goBack(version.number()), t("history.back.done", version.number())));
    }

    private void confirmUndo() {
        Confirm.change(t("history.undo.title"), t("history.undo.text"), t("history.undo"), () -> done(history::undo, t("history.undo.done")));
    }

    private void done(Runnable work, String sentence) {
        try {
            work.run();
            close();
            Messages.done(sentence);
            onChange.run();
        } catch (Refusal refusal) {
            Messages.refused(Translation.t(refusal));
        }
    }
}
