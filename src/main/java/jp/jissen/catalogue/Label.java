package jp.jissen.catalogue;

import java.util.Locale;

/**
 * A text that people read, in both languages of the programme.
 *
 * @throws IllegalArgumentException when either language is blank
 */
public record Label(String ja, String en) {

    public Label {
        if (ja.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a label needs a Japanese and an English text");
        }
    }

    /** English for an English locale, Japanese for every other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : ja;
    }
}
