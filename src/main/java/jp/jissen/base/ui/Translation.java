package jp.jissen.base.ui;

import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;

import jp.jissen.base.Formats;
import jp.jissen.base.Refusal;
import jp.jissen.base.Texts;

/** The words and formats of the page in hand, in its reader's language. */
public final class Translation {

    private Translation() {
    }

    /** The text for a key, in the language of the page. */
    public static String t(String key, Object... arguments) {
        return I18NProvider.translate(locale(), key, arguments);
    }

    /** What a refusal says. */
    public static String t(Refusal refusal) {
        return t(refusal.key(), refusal.arguments());
    }

    public static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.JAPANESE : Texts.supported(ui.getLocale());
    }

    public static Formats formats() {
        return new Formats(locale());
    }
}
