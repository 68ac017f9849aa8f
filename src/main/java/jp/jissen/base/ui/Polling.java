package jp.jissen.base.ui;

import java.util.function.BooleanSupplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** Lets a page ask once a second how something is getting on, only while it is and only while the part is on the page. */
public final class Polling {

    private static final int SECOND = 1_000;

    private final Component part;
    private final BooleanSupplier look;
    private Registration polls = () -> { };

    /** @param look draws the part anew; answers whether there is more to come */
    public Polling(Component part, BooleanSupplier look) {
        this.part = part;
        this.look = look;
        part.addAttachListener(event -> begin());
        part.addDetachListener(event -> end(event.getUI()));
        begin();
    }

    /** Looks now, and goes on looking while there is more to come. */
    public void begin() {
        part.getUI().ifPresent(page -> {
            end(page);
            if (look.getAsBoolean()) {
                polls = page.addPollListener(poll -> {
                    if (!look.getAsBoolean()) {
                        end(page);
                    }
                });
                page.setPollInterval(SECOND);
            }
        });
    }

    private void end(UI page) {
        polls.remove();
        polls = () -> { };
        page.setPollInterval(-1);
    }
}
