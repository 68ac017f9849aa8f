package jp.jissen.base;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.springframework.stereotype.Component;

/** The words of the product in both languages, for screens, documents and files alike. Japanese is the first language. */
@Component
public class Texts {

    /** Where the bundles lie; one file a language, keys by feature, in step and in order (a test sees to it). */
    public static final String BUNDLE = "vaadin-i18n.translations";
    public static final List<Locale> LOCALES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    /**
     * The text for a key; with arguments it is a {@link MessageFormat}. Dates come out in the reader's form.
     *
     * @throws MissingResourceException for an unknown key: a programming error
     */
    public String get(String key, Locale locale, Object... arguments) {
        var text = ResourceBundle.getBundle(BUNDLE, supported(locale), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(readable(arguments, locale));
    }

    private static Object[] readable(Object[] arguments, Locale locale) {
        var formats = new Formats(locale);
        return Arrays.stream(arguments).map(argument -> argument instanceof LocalDate day ? formats.date(day) : argument).toArray();
    }

    public static Locale supported(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.JAPANESE;
    }
}
