package jp.jissen.shell;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;

import org.springframework.stereotype.Component;

/** What the browser says by itself when the venue's network or the session is gone, in the reader's language. */
@Component
class ConnectionWords implements VaadinServiceInitListener {

    /** How long the line stays open before it shrinks to a stripe; long enough to be read by everyone. */
    private static final int SHOWN_MS = 6_000;

    private final I18NProvider texts;

    ConnectionWords(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
        event.getSource().addUIInitListener(init -> reconnecting(init.getUI()));
    }

    private void reconnecting(UI ui) {
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(texts.getTranslation("connection.lost", ui.getLocale()));
        reconnect.setDialogTextGaveUp(texts.getTranslation("connection.gaveUp", ui.getLocale()));
        ui.getPage().executeJs("const line = window.Vaadin.connectionIndicator; if (line) { line.onlineText = $0; line.expandedDuration = $1 }", texts.getTranslation("connection.back", ui.getLocale()), SHOWN_MS);
    }

    private SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);   // by itself the page would load anew, and what was typed with it be gone
        messages.setSessionExpiredCaption(texts.getTranslation("connection.expired.title", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("connection.expired.text", locale));
        messages.setInternalErrorCaption(texts.getTranslation("failure.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("connection.again", locale));
        messages.setCookiesDisabledCaption(texts.getTranslation("connection.cookies.title", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("connection.cookies.text", locale));
        messages.setSyncErrorCaption(texts.getTranslation("failure.title", locale));
        messages.setSyncErrorMessage(texts.getTranslation("connection.again", locale));
        return messages;
    }
}
