package jp.jissen.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.util.DigestUtils;

/**
 * Our style sheet with all that it imports, as one file: forty would be asked for one by one. Its address holds the hash of the
 * whole, and so a browser keeps it for good; Vaadin's own annotation would take the hash of the list of imports alone.
 */
final class StyleSheetOfTheHouse {

    static final String FILE = "styles/styles.css";
    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");

    private static final byte[] CONTENT = IMPORT.matcher(text(FILE)).replaceAll(found -> Matcher.quoteReplacement(text("styles/" + found.group(1)))).getBytes(UTF_8);
    private static final String HASH = DigestUtils.md5DigestAsHex(CONTENT);

    private StyleSheetOfTheHouse() {
    }

    static byte[] content() {
        return CONTENT.clone();
    }

    /** Of the whole. */
    static String hash() {
        return HASH;
    }

    private static String text(String file) {
        try (var content = StyleSheetOfTheHouse.class.getResource("/META-INF/resources/" + file).openStream()) {
            return new String(content.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
