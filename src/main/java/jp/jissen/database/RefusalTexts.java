package jp.jissen.database;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The sentences of refusals: Japanese where the JVM speaks Japanese, English everywhere else. */
final class RefusalTexts {
    private final ResourceBundle bundle;

    private RefusalTexts(Locale locale) {
        bundle = ResourceBundle.getBundle("start.refusals", locale, RefusalTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static RefusalTexts in(Locale locale) {
        return new RefusalTexts(Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? Locale.JAPANESE : Locale.ENGLISH);
    }

    static RefusalTexts ofThisJvm() {
        return in(Locale.getDefault());
    }

    String sentence(String key, Object... arguments) {
        // as text: MessageFormat would print port 8080 as 8,080
        return MessageFormat.format(bundle.getString(key), Stream.of(arguments).map(String::valueOf).toArray());
    }
}
