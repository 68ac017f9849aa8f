package jp.jissen.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.access.Role;
import jp.jissen.base.Refusal;
import jp.jissen.base.Sheet;
import jp.jissen.base.Unsaved;
import jp.jissen.testing.MovableClock;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Stage.Cast;
import jp.jissen.testing.Staged;
import jp.jissen.testing.Statements;

/** The journal: what comes twice, late or in the wrong order, from whom, and how long it stays. */
@Staged
class DraftServiceTest {

    private static final Instant TYPED = Instant.parse("2025-08-27T05:03:00Z");
    private static final Dealt EVERYTHING = Dealt.until(Instant.parse("2999-12-31T00:00:00Z"));
    private static final UUID PAGE = new UUID(0, 1);
    private static final UUID OTHER_PAGE = new UUID(0, 2);

    @Autowired
    DraftService drafts;
    @Autowired
    Stage stage;
    @Autowired
    Statements statements;
    @Autowired
    Editing editing;
    @Autowired
    TransactionTemplate transactions;
    @Autowired
    MovableClock clock;
    private Cast cast;
    private Sheet sheet;
    private String colleague;

    @BeforeEach
    void aCompanyWithAnAsset() {
        cast = stage.company(stage.anyEdition());
        sheet = Sheet.of("asset", stage.asset(cast, "図面").id().value());
        colleague = stage.person(Role.PARTICIPANT, cast.company().space());
    }

    @Test
    void whatWasTypedLastIsThereForItsWriter() {
        keep(typed(1, "2階の"), typed(2, "2階の書庫"));
        keep(typed(3, "2階の書庫の奥"));

        assertThat(unsaved()).containsExactly(new Unsaved("place", "2階の書庫の奥", "", TYPED));
    }

    @Test
    void theReceiptNamesEveryNumberThatIsSafe() {
        assertThat(keep(typed(1, "2階の"), typed(2, "2階の書庫")).kept()).extracting(Receipt.Line::seq).containsExactly(1L, 2L);
        assertThat(keep(typed(1, "2階の")).kept()).as("a repetition").extracting(Receipt.Line::seq).containsExactly(1L);
    }

    /** The network delivers what it was given as often and in whatever order it likes. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void repeatedAndShuffledMessagesEndInTheSameText(int seed) {
        var words = "資産の保管場所は本社2階の書庫です";
        var messages = new ArrayList<Keystrokes>();
        IntStream.rangeClosed(1, words.length()).forEach(length -> messages.addAll(Collections.nCopies(2, typed(length, words.substring(0, length)))));
        Collections.shuffle(messages, new Random(seed));

        messages.forEach(this::keep);

        assertThat(unsaved()).extracting(Unsaved::text).containsExactly(words);
    }

    @Test
    void whatWasSavedDoesNotComeBackByABelatedRepetition() {
        keep(typed(4, "2階の書庫"));
        stage.run(cast.clerk(), () -> drafts.settle(sheet, EVERYTHING));
        keep(typed(3, "2階の書"), typed(4, "2階の書庫"));
        assertThat(unsaved()).isEmpty();

        keep(typed(5, "2階の書庫の奥"));
        assertThat(unsaved()).extracting(Unsaved::text).containsExactly("2階の書庫の奥");
    }

    /** One page was shown what had come, and saves; another page of the same person goes on typing. */
    @Test
    void whatAnotherPageTypesMeanwhileStaysUnsaved() {
        keep(typed(1, "2階の"));
        var seen = stage.as(cast.clerk(), () -> drafts.left(sheet)).until();
        clock.advance(Duration.ofSeconds(1));
        keep(typed(2, "2階の書庫"));

        stage.run(cast.clerk(), () -> drafts.settle(sheet, new Dealt(OTHER_PAGE, seen, Set.of("place"))));
        assertThat(unsaved()).extracting(Unsaved::text).containsExactly("2階の書庫");

        stage.run(cast.clerk(), () -> drafts.settle(sheet, new Dealt(PAGE, seen, Set.of())));
        assertThat(unsaved()).as("the page's own goes whole").isEmpty();
    }

    @Test
    void whatTheFormCouldNotTakeStaysUnsaved() {
        keep(typed(1, "2階の書庫"));

        stage.run(cast.clerk(), () -> drafts.settle(sheet, new Dealt(OTHER_PAGE, stage.as(cast.clerk(), () -> drafts.left(sheet)).until(), Set.of("name"))));
        assertThat(unsaved()).hasSize(1);
    }

    /** Two pages that died were sent in one message by the page after them. */
    @Test
    void ofTwoThatCameTogetherTheOneTypedLastCounts() {
        keep(new Keystrokes(sheet.key(), "place", PAGE, 9, "先に書いた", "", "図面", "/", TYPED), new Keystrokes(sheet.key(), "place", OTHER_PAGE, 1, "後に書いた", "", "図面", "/", TYPED.plusSeconds(60)));

        assertThat(unsaved()).extracting(Unsaved::text).containsExactly("後に書いた");
    }

    @Test
    void whatIsTakenBackInThePageIsNotUnsavedAnyMore() {
        keep(typed(1, "2階の書庫"));
        keep(typed(2, null));

        assertThat(unsaved()).isEmpty();
    }

    @Test
    void ofTwoPagesTheLastOneCounts() {
        keep(typed(9, "一つ目のタブ"));
        keep(new Keystrokes(sheet.key(), "place", OTHER_PAGE, 1, "二つ目のタブ", "", "図面", "/", TYPED.minusSeconds(86_400)));

        assertThat(unsaved()).as("by the server's clock, not the device's").extracting(Unsaved::text).containsExactly("二つ目のタブ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"半分の文字\ud842", "\udfb7後ろ半分", "NUL\0の前後", "𠮷野家と髙﨑", "引用\"符\\と\n改行\tと\u2028", " 前後の空白 "})
    void everyCharacterComesBackAsItWas(String text) {
        keep(typed(1, text));

        assertThat(unsaved()).extracting(Unsaved::text).containsExactly(text);
    }

    @Test
    void aTextFarOverEveryLimitIsKept() {
        var pasted = "規".repeat(Keystrokes.LONGEST);
        keep(typed(1, pasted));

        assertThat(unsaved()).extracting(Unsaved::text).containsExactly(pasted);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> typed(2, pasted + "則"));
    }

    @Test
    void nobodyElseSeesItTheOfficeIncluded() {
        keep(typed(1, "2階の書庫"));

        for (var other : List.of(stage.person(Role.PARTICIPANT, cast.company().space()), stage.person(Role.EXPERT, cast.company().space()), Persona.COORDINATOR.userName(), Persona.ADMIN.userName())) {
            assertThat(stage.as(other, () -> drafts.left(sheet).fields())).as(other).isEmpty();
            stage.run(other, () -> drafts.settle(sheet, EVERYTHING));
        }
        assertThat(unsaved()).hasSize(1);
    }

    /** Kept for the person, refused for the sheet. */
    @Test
    void whatMayNoLongerBeWrittenIsKeptAndSaid() {
        assertThat(keep(typed(1, "2階の書庫")).refused()).isEmpty();
        var stranger = stage.company(stage.anyEdition()).clerk();

        assertThat(stage.as(stranger, () -> drafts.keep(List.of(typed(1, "よその書庫")))).refused()).containsExactly(sheet.key());
        assertThat(stage.as(stranger, () -> drafts.unsaved())).singleElement().satisfies(left -> {
            assertThat(left.mayWrite()).isFalse();
            assertThat(left.fields()).extracting(Unsaved::text).containsExactly("よその書庫");
        });
        assertThat(unsaved()).extracting(Unsaved::text).containsExactly("2階の書庫");
    }

    @Test
    void aSheetOfAnOlderProgramIsKeptToo() {
        var old = new Keystrokes("sheetOfLastYear/7", "answer", PAGE, 1, "書きかけ", "", "古い用紙", "/old", TYPED);

        assertThat(keep(old).refused()).containsExactly("sheetOfLastYear/7");
        assertThat(stage.as(cast.clerk(), () -> drafts.unsaved())).extracting(UnsavedSheet::title, UnsavedSheet::mayWrite).containsExactly(tuple("古い用紙", false));
    }

    /** What follows the kind comes from the browser. */
    @ParameterizedTest
    @ValueSource(strings = {"asset/7", "asset/", "asset.new/no-such-register", "company.closing/x", "asset/00000000-0000-0000-0000-000000000000-7"})
    void aSheetThatNamesNothingIsRefusedAndKept(String key) {
        assertThat(keep(new Keystrokes(key, "place", PAGE, 1, "書きかけ", "", "", "/", TYPED)).refused()).containsExactly(key);
        assertThat(stage.as(cast.clerk(), () -> drafts.unsaved())).hasSize(1);
    }

    @Test
    void manySheetsCostNoMoreStatementsThanOne() {
        keep(typed(1, "2階の書庫"));
        var one = statements.count(() -> stage.as(cast.clerk(), () -> drafts.unsaved()));
        IntStream.range(0, 30).forEach(number -> keep(new Keystrokes(Sheet.of("asset", stage.asset(cast, "図面" + number).id().value()).key(), "place", PAGE, 1, "書庫", "", "", "/", TYPED)));

        assertThat(stage.as(cast.clerk(), () -> drafts.unsaved())).hasSize(31).allMatch(UnsavedSheet::mayWrite);
        assertThat(stage.as(cast.clerk(), () -> drafts.count())).isEqualTo(31);
        assertThat(statements.count(() -> stage.as(cast.clerk(), () -> drafts.unsaved()))).isEqualTo(one);
    }

    @Test
    void afterAYearNobodyComesBackForIt() {
        keep(typed(1, "2階の書庫"));
        var key = stage.as(cast.clerk(), () -> drafts.key(PAGE));
        clock.advance(Duration.ofDays(399));
        stage.as(cast.clerk(), () -> drafts.key(UUID.randomUUID()));
        assertThat(unsaved()).hasSize(1);
        assertThat(stage.as(cast.clerk(), () -> drafts.key(PAGE))).isEqualTo(key);

        clock.advance(Duration.ofDays(2));
        stage.as(cast.clerk(), () -> drafts.key(UUID.randomUUID()));
        assertThat(unsaved()).isEmpty();
        assertThat(stage.as(cast.clerk(), () -> drafts.key(PAGE))).isNotEqualTo(key);
    }

    @Test
    void whoTypesIntoTheSameSheetIsNamed() {
        stage.as(cast.clerk(), () -> drafts.editing(sheet.key(), true));

        assertThat(stage.as(colleague, () -> drafts.editing(sheet.key(), false))).containsExactly(cast.participant().name());
        assertThat(stage.as(cast.clerk(), () -> drafts.editing(sheet.key(), true))).as("never oneself").isEmpty();
        stage.as(cast.clerk(), () -> drafts.editing(sheet.key(), false));
        assertThat(stage.as(colleague, () -> drafts.editing(sheet.key(), false))).isEmpty();
    }

    @Test
    void aSignCountsForThreeQuartersOfAMinute() {
        stage.as(cast.clerk(), () -> drafts.editing(sheet.key(), true));
        clock.advance(Duration.ofSeconds(44));
        assertThat(stage.as(colleague, () -> drafts.editing(sheet.key(), false))).hasSize(1);
        clock.advance(Duration.ofSeconds(2));
        assertThat(stage.as(colleague, () -> drafts.editing(sheet.key(), false))).isEmpty();
    }

    @Test
    void whoMayNotWriteTheSheetLearnsNothing() {
        stage.as(cast.clerk(), () -> drafts.editing(sheet.key(), true));
        var stranger = stage.company(stage.anyEdition());

        assertThat(stage.as(stranger.clerk(), () -> drafts.editing(sheet.key(), true))).isEmpty();
        assertThat(stage.as(colleague, () -> drafts.editing(sheet.key(), false))).as("and leaves no sign").containsExactly(cast.participant().name());
    }

    /** The wall by itself, whatever a service asks. */
    @Test
    void peopleOfOtherCompaniesAreNotNamed() {
        stage.as(cast.clerk(), () -> drafts.editing(sheet.key(), true));
        var stranger = stage.company(stage.anyEdition());

        assertThat(named(stranger.clerk())).isEmpty();
        assertThat(named(colleague)).hasSize(1);
    }

    private List<String> named(String reader) {
        return stage.as(reader, () -> transactions.execute(work -> editing.others(sheet, clock.instant())));
    }

    @Test
    void aFormWhoseSheetNobodyOwnsIsNoticed() {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> stage.as(cast.clerk(), () -> drafts.left(new Sheet("forgotten", ""))));
    }

    @ParameterizedTest
    @CsvSource({"asset, place, /x", "../x, place, /x", "asset/1, pla ce, /x", "asset/1, place, //evil.example", "asset/1, place, /\\evil.example", "asset/1, place, https://evil.example"})
    void whatIsNoPlaceInTheProgramIsRefused(String key, String field, String path) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Keystrokes(key, field, PAGE, 1, "", "", "", path, TYPED));
    }

    @Test
    void everyBrowserHasAKeyOfItsOwnUntilSignOut() {
        var device = UUID.randomUUID();
        var key = stage.as(cast.clerk(), () -> drafts.key(device));

        assertThat(stage.as(cast.clerk(), () -> drafts.key(device))).hasSize(32).isEqualTo(key);
        assertThat(stage.as(cast.clerk(), () -> drafts.key(UUID.randomUUID()))).isNotEqualTo(key);
        assertThat(stage.as(Persona.COORDINATOR, () -> drafts.key(device))).as("another person's").isNotEqualTo(key);
        stage.run(cast.clerk(), () -> drafts.forget(device));
        assertThat(stage.as(cast.clerk(), () -> drafts.key(device))).isNotEqualTo(key);
    }

    @Test
    void manyFieldsCostNoMoreStatementsThanOne() {
        var one = statements.of(() -> keep(typed(1, "書庫"))).size();
        var many = statements.of(() -> keep(IntStream.range(0, DraftService.MOST).mapToObj(number -> new Keystrokes(sheet.key(), "f" + number, PAGE, 1, "書庫", "", "図面", "/", TYPED)).toArray(Keystrokes[]::new))).size();

        System.out.printf("Keeping one field of a sheet costs %d statements, %d fields %d%n", one, DraftService.MOST, many);
        assertThat(many).isEqualTo(one);
    }

    private Keystrokes typed(long seq, String text) {
        return new Keystrokes(sheet.key(), "place", PAGE, seq, text, "", "図面", "/companies", TYPED);
    }

    private Receipt keep(Keystrokes... batch) {
        return stage.as(cast.clerk(), () -> drafts.keep(List.of(batch)));
    }

    private List<Unsaved> unsaved() {
        return stage.as(cast.clerk(), () -> drafts.left(sheet).fields());
    }
}
