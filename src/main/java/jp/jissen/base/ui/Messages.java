package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Short sentences that come and go: what was done, with a way back where there is one, and what was refused. */
public final class Messages {

    private static final int SHORT = 6_000;
    private static final int LONG = 12_000;

    private Messages() {
    }

    /** Something is done. */
    public static void done(String sentence) {
        show(new Div(new Span(sentence)), SHORT, "message");
    }

    /** Something is done and can be taken back for a while. */
    public static void done(String sentence, Runnable undo) {
        var body = new Div(new Span(sentence));
        var notification = show(body, LONG, "message");
        var button = new Button(t("action.undo"), event -> {
            undo.run();
            notification.close();
        });
        button.addThemeName("tertiary");
        body.add(button);
    }

    /** Something was refused; stays until it is closed, since it may need to be read twice. */
    public static void refused(String sentence) {
        var body = new Div(new Span(sentence));
        var notification = show(body, 0, "message message--refused");
        var button = new Button(t("action.close"), event -> notification.close());
        button.addThemeName("tertiary");
        body.add(button);
    }

    private static Notification show(Div body, int milliseconds, String cssClasses) {
        body.addClassNames(cssClasses.split(" "));
        var notification = new Notification(body);
        notification.setDuration(milliseconds);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setAssertive(cssClasses.contains("refused"));
        notification.open();
        return notification;
    }
}
