package jp.jissen.base.ui;

import java.util.Locale;
import java.util.function.Supplier;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Formats;
import jp.jissen.base.Refusal;
import jp.jissen.base.Sentence;
import jp.jissen.base.Texts;

/** The words and formats of the page in hand, in its reader's language. */
public final class Translation {

    private static final ThreadLocal<@Nullable Locale> OTHER = new ThreadLocal<>();

    private Translation() {
    }

    /** Does the work as if the page were in another language. */
    static <T> T in(Locale language, Supplier<T> work) {
        OTHER.set(language);
        try {
            return work.get();
        } finally {
            OTHER.remove();
        }
    }

    /** The text for a key, in the language of the page. */
    public static String t(String key, Object... arguments) {
        return I18NProvider.translate(locale(), key, arguments);
    }

    /** What a refusal says. */
    public static String t(Refusal refusal) {
        return t(refusal.key(), refusal.arguments());
    }

    /** What was kept as a sentence. */
    public static String t(Sentence sentence) {
        return t(sentence.key(), sentence.arguments().toArray());
    }

    public static Locale locale() {
        var other = OTHER.get();
        if (other != null) {
            return other;
        }
        var ui = UI.getCurrent();
        return ui == null ? Locale.JAPANESE : Texts.supported(ui.getLocale());
    }

    public static Formats formats() {
        return new Formats(locale());
    }
}
