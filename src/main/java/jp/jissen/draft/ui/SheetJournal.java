package jp.jissen.draft.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.UI;

import org.springframework.stereotype.Component;

import jp.jissen.base.Sheet;
import jp.jissen.base.Unsaved;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.Journal;
import jp.jissen.draft.DraftService;

/** Brings together the drafts on the server and the journal in the browser. */
@Component
class SheetJournal implements Journal {

    private final DraftService drafts;

    SheetJournal(DraftService drafts) {
        this.drafts = drafts;
    }

    @Override
    public void begin(UI ui) {
        JournalElement.of(ui);
    }

    @Override
    public void leave(UI ui, Runnable signOut) {
        JournalElement.of(ui).leave(false, lost -> {
            if (lost == 0) {
                signOut.run();
            } else {
                Confirm.removal(t("journal.leave.title", lost), t("journal.leave.text"), t("journal.leave.action"), () -> JournalElement.of(ui).leave(true, none -> signOut.run()));
            }
        });
    }

    @Override
    public List<Unsaved> unsaved(Sheet sheet) {
        var left = drafts.left(sheet);
        page().given(sheet, left.until());
        return left.fields();
    }

    @Override
    public void saved(Sheet sheet, Map<String, String> texts) {
        drafts.settle(sheet, page().dealt(sheet, texts.keySet()));
        page().settle(sheet, texts);
    }

    @Override
    public void thrownAway(Sheet sheet) {
        drafts.settle(sheet, page().dealt(sheet, null));
        page().settle(sheet, null);
    }

    private static JournalElement page() {
        return JournalElement.of(UI.getCurrent());
    }
}
