package jp.jissen.account;

import java.io.Serializable;
import java.util.Locale;

/** How a person wants the screen: language, size of the letters, light or dark. */
public record Preferences(Language language, TextSize textSize, ColorScheme colorScheme) implements Serializable {

    public static final Preferences DEFAULT = new Preferences(Language.JA, TextSize.NORMAL, ColorScheme.SYSTEM);

    public Preferences withLanguage(Language other) {
        return new Preferences(other, textSize, colorScheme);
    }

    /** The languages of the screen. */
    public enum Language {
        JA(Locale.JAPANESE), EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        public Locale locale() {
            return locale;
        }

        /** English for English, Japanese for everything else. */
        public static Language of(Locale locale) {
            return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? EN : JA;
        }

        public String tag() {
            return locale.getLanguage();
        }
    }

    /** Size of all text: 100, 112.5 or 125 per cent of the browser's. */
    public enum TextSize { NORMAL, LARGE, LARGER }

    /** Light, dark, or as the system says. */
    public enum ColorScheme { SYSTEM, LIGHT, DARK }
}
