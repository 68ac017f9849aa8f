package jp.jissen.base.ui;

import java.util.function.Supplier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far something is that goes on without the page: a bar, and the same in words. Follows by itself until it is over. */
public class Progress extends Div {

    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();

    /** @param then is done once, when it is over */
    public Progress(String label, Supplier<State> state, Runnable then) {
        addClassName("progress");
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", label);
        add(words, bar);
        new Polling(this, () -> {
            var now = state.get();
            show(now);
            if (now.over()) {
                then.run();
            }
            return !now.over();
        });
    }

    private void show(State state) {
        words.setText(state.words());
        bar.setValue(state.share());
        bar.setVisible(!state.over());
    }

    /** @param share between 0 and 1 */
    public record State(String words, double share, boolean over) {
    }
}
