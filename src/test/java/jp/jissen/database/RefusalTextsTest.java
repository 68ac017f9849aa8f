package jp.jissen.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalTextsTest {
    private static final Path SOURCES = Path.of("src/main/java/jp/jissen");
    private static final Pattern KEY_IN_SOURCE = Pattern.compile("\"([a-z]+\\.[a-z-]+)\"");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties japanese = texts("ja");
        Properties english = texts("en");
        assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(japanese, key)).as(key).isEqualTo(placeholders(english, key));
        }
    }

    @Test
    void everyTextIsOneLineThatMessageFormatPrintsAsItIs() throws IOException {
        for (String language : List.of("ja", "en")) {
            texts(language).forEach((key, text) -> assertThat((String) text).as("%s", key).isNotBlank().doesNotContain("\n", "'"));
        }
    }

    @Test
    void everyTextIsSaidSomewhere() throws IOException {
        Set<String> keys = texts("en").stringPropertyNames();
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                KEY_IN_SOURCE.matcher(Files.readString(file)).results().map(found -> found.group(1)).forEach(said::add);
            }
        }
        assertThat(said).containsAll(keys.stream().filter(key -> !key.startsWith("warning.role.")).toList());
    }

    @Test
    void aJapaneseMachineIsAnsweredInJapaneseAndAnyOtherInEnglish() {
        assertThat(RefusalTexts.in(Locale.JAPAN).sentence("port.taken", 8080)).startsWith("ポート 8080 は使用中です。");
        assertThat(RefusalTexts.in(Locale.UK).sentence("port.taken", 8080)).startsWith("Port 8080 is already in use:");
        assertThat(RefusalTexts.in(Locale.FRANCE).sentence("port.taken", 8080)).startsWith("Port 8080 is already in use:");
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return Pattern.compile("\\{\\d}").matcher(texts.getProperty(key)).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String language) throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/start/refusals_" + language + ".properties"))) {
            properties.load(in);
        }
        return properties;
    }
}
