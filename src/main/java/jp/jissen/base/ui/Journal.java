package jp.jissen.base.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.server.VaadinService;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Sheet;
import jp.jissen.base.Unsaved;

/** Where forms keep what is typed until it is saved. Implemented by the module that stores drafts. */
public interface Journal {

    /** The page of somebody who is signed in begins. */
    void begin(UI ui);

    /** Before signing out: nothing stays on this computer, and nothing is lost without a question. */
    void leave(UI ui, Runnable signOut);

    /** What the reader of the page left unsaved in a sheet. */
    List<Unsaved> unsaved(Sheet sheet);

    /**
     * The sheet was saved with these texts, by field. What was typed into the page since then stays unsaved, and so does what
     * another page holds, or was left in a field that is not among them.
     */
    void saved(Sheet sheet, Map<String, String> texts);

    /** Its writer threw the input away. */
    void thrownAway(Sheet sheet);

    /** The journal of the program, where a page is open; empty in a test of a form by itself. */
    static Optional<Journal> inHand() {
        return Optional.ofNullable(VaadinService.getCurrent()).map(VaadinService::getInstantiator).map(Journal::of);
    }

    private static @Nullable Journal of(Instantiator instantiator) {
        return instantiator.getOrCreate(Journal.class);
    }
}
