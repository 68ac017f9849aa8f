package jp.jissen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The product's words: both languages in step, every one of them used, and Japanese as it is written. */
class TranslationTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");
    private static final Pattern POLITE = Pattern.compile("(です|ます|でした|ました|ません|ましょう|ください|ですか|ますか|ませんか)$");
    private static final Pattern HALF_WIDTH_KATAKANA = Pattern.compile("[\\uFF61-\\uFF9F]");
    /** A narrow colon after a label and narrow brackets are the house's, also the dot in No.1, .ics and between digits. */
    private static final Pattern ASCII_PUNCTUATION = Pattern.compile("[,;!?]|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana})」]\\.|'|\"");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    /** End a thought with a noun: examples and names. */
    private static final Set<String> PHRASES = Set.of("人事、経理、営業など", "まず、なくなると明日の仕事が止まるものを1つ", "リスクの分布", "8文字以上");

    /** Stand between names or beside a figure: English needs a blank, or does without. */
    private static final Set<String> BESIDE_OTHERS = Set.of("readers.and", "readers.between", "upload.remaining", "matrix.unit");

    private static TreeMap<String, String> ja;
    private static TreeMap<String, String> en;
    private static TextKeys used;

    @BeforeAll
    static void read() throws IOException {
        ja = bundle("ja");
        en = bundle("en");
        used = TextKeys.ofTheSources();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ja.keySet()).isEqualTo(en.keySet()).hasSizeGreaterThan(500);
    }

    @Test
    void bothLanguagesPutTheSameThingsIn() {
        assertThat(ja.keySet().stream().filter(key -> !placeholders(ja.get(key)).equals(placeholders(en.get(key))))).isEmpty();
    }

    @Test
    void noTextIsEmptyOrHasBlanksAround() {
        Stream.of(ja, en).flatMap(texts -> texts.entrySet().stream()).filter(text -> !BESIDE_OTHERS.contains(text.getKey()))
                .forEach(text -> assertThat(text.getValue()).as(text.getKey()).isNotBlank().isEqualTo(text.getValue().strip()));
    }

    @Test
    void keysStandInOrderAndOnce() throws IOException {
        for (var language : List.of("ja", "en")) {
            assertThat(content(language).lines().map(line -> line.substring(0, line.indexOf('=')))).as(language).doesNotHaveDuplicates().isSorted();
        }
    }

    @Test
    void everyTextIsUsed() {
        assertThat(ja.keySet().stream().filter(key -> !used.uses(key))).isEmpty();
    }

    @Test
    void everyTextThatIsAskedForIsThere() {
        assertThat(used.required()).hasSizeGreaterThan(500).allSatisfy(key -> assertThat(ja).containsKey(key));
    }

    @Test
    void englishIsEnglish() {
        assertThat(en.keySet().stream().filter(key -> JAPANESE.matcher(en.get(key).replaceAll("日本語|\\([^)]*\\)", "")).find())).isEmpty();
    }

    @Test
    void japaneseIsJapanese() {
        assertThat(ja.keySet().stream().filter(key -> ja.get(key).equals(en.get(key)) && PLACEHOLDER.matcher(ja.get(key)).replaceAll("").chars().filter(Character::isLetter).count() > 10)).isEmpty();
    }

    @Test
    void noKatakanaIsHalfWide() {
        assertThat(ja).allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(HALF_WIDTH_KATAKANA));
    }

    @Test
    void japaneseSentencesEndPolitely() {
        var sentences = new ArrayList<String>();
        ja.forEach((key, text) -> sentences(text).filter(sentence -> !POLITE.matcher(sentence).find() && !PHRASES.contains(sentence)).forEach(sentence -> sentences.add(key + ": " + sentence)));

        assertThat(sentences).isEmpty();
        assertThat(ja.values().stream().flatMap(TranslationTest::sentences)).hasSizeGreaterThan(150);
    }

    @Test
    void japaneseHasItsOwnPunctuation() {
        assertThat(ja).allSatisfy((key, text) -> assertThat(PLACEHOLDER.matcher(text).replaceAll("")).as(key).doesNotContainPattern(ASCII_PUNCTUATION).doesNotContain("！", "？", "（", "）", "："));
    }

    /** What ends in 。, without what is said in brackets. */
    private static Stream<String> sentences(String text) {
        var plain = text.replaceAll("\\((?:[^()]|\\([^()]*\\))*\\)|(?<=。)」|「[^」]*」$", "");
        return Pattern.compile("[^。]+(?=。)").matcher(plain).results().map(found -> found.group().strip());
    }

    /** English has a plural, which is a choice by the same number. */
    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group().replaceFirst(",choice,.*", "}")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeMap<String, String> bundle(String language) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(content(language)));
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static String content(String language) throws IOException {
        return new ClassPathResource("vaadin-i18n/translations_" + language + ".properties").getContentAsString(StandardCharsets.UTF_8);
    }
}
