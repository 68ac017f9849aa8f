package jp.jissen.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

import jp.jissen.base.Changed;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Staged;

/** {@link RecordForm} with its {@link ErrorSummary}. */
@Staged
class RecordFormTest extends FormTest {

    /** What the form holds. */
    public record Note(String name, String reading, String remarks) {
    }

    private final AtomicReference<Note> saved = new AtomicReference<>();
    private RecordForm<Note> form;

    @BeforeEach
    void fields() {
        form = new RecordForm<>(Note.class, Sheet.NEVER);
        show(new Div(form.head(), form.required(Fields.line("account.name", TextLimit.LINE), "name", Checks.required(TextLimit.LINE)),
                form.field(Fields.line("account.reading", TextLimit.LINE), "reading", Checks.text(TextLimit.LINE)), form.field(Fields.lines("asset.remarks", TextLimit.NOTE), "remarks", Checks.text(TextLimit.NOTE))));
        form.show(new Note("小泉", "こいずみ", ""));
    }

    @Test
    void whatIsTypedArrives() {
        type("備考", "二行\nの備考");

        assertThat(form.submit(saved::set)).isTrue();
        assertThat(saved).hasValue(new Note("小泉", "こいずみ", "二行\nの備考"));
    }

    @Test
    void onlyWhatDiffersIsAChange() {
        assertThat(form.changed()).isFalse();
        type("氏名", "小泉 あかり");
        assertThat(form.changed()).isTrue();
        type("氏名", "小泉");
        assertThat(form.changed()).isFalse();
    }

    @Test
    void whoLooksAtTheValuesDoesNotSaveThem() {
        type("氏名", "小泉 あかり");
        assertThat(form.peek()).isPresent();
        assertThat(form.changed()).isTrue();

        type("氏名", "小泉");
        assertThat(form.peek()).isPresent();
        assertThat(form.changed()).isFalse();
    }

    @Test
    void whatWasRefusedIsStillToBeSaved() {
        type("氏名", "小泉 あかり");
        form.submit(note -> {
            throw new Refusal("refusal.absent");
        });
        assertThat(form.changed()).isTrue();

        assertThat(form.submit(saved::set)).isTrue();
        assertThat(form.changed()).isFalse();
    }

    @Test
    void everyWrongFieldIsNamedOnTopAndNoOther() {
        type("氏名", "   ");
        type("備考", "あ".repeat(401));

        assertThat(form.submit(saved::set)).isFalse();
        assertThat(problems()).containsExactly("2か所を直してください", "氏名: 入力してください。", "備考: 400文字までにしてください(いま401文字)。");
        assertThat(error("備考")).isEqualTo("400文字までにしてください(いま401文字)。");
        assertThat(error("ふりがな")).isEmpty();
        assertThat(saved).hasValue(null);
    }

    @Test
    void theSummaryIsAnnouncedFocusedAndLeadsToItsFields() {
        assertThat(form.summary().isVisible()).isFalse();
        type("氏名", "");
        form.submit(saved::set);

        assertThat(form.summary().getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(form.summary().getElement().getAttribute("tabindex")).isEqualTo("-1");
        assertThat(focused()).isEqualTo("section");
        press("氏名: 入力してください。");
        assertThat(focused()).isEqualTo("vaadin-text-field");
    }

    @Test
    void whatTheServiceRefusesStandsBesideItsFieldAndOnTop() {
        type("氏名", "別の人");
        var done = form.submit(note -> {
            throw Refusal.of("reading", "refusal.participant.twice", note.name());
        });

        assertThat(done).isFalse();
        assertThat(error("ふりがな")).isEqualTo("別の人さんは、もう参加しています。");
        assertThat(problems()).containsExactly("1か所を直してください", "ふりがな: 別の人さんは、もう参加しています。");
        assertThat(value("氏名")).isEqualTo("別の人");
    }

    @Test
    void aRefusalAboutNoFieldStandsOnTopOnly() {
        form.submit(note -> {
            throw new Refusal("refusal.absent");
        });

        assertThat(problems()).containsExactly("1か所を直してください", "見つからないか、ご覧いただけません。");
    }

    @Test
    void puttingItRightTakesTheSummaryAway() {
        type("氏名", "");
        form.submit(saved::set);
        type("氏名", "小泉");

        assertThat(form.submit(saved::set)).isTrue();
        assertThat(problems()).isEmpty();
        assertThat(error("氏名")).isEmpty();
    }

    @Test
    void shownAgainTheFormForgetsItsProblems() {
        type("氏名", "");
        form.submit(saved::set);

        form.show(new Note("緑川", "", ""));

        assertThat(problems()).isEmpty();
        assertThat(error("氏名")).isEmpty();
    }

    @Test
    void somebodyWhoSavedFirstIsNamed() {
        form.submit(note -> {
            throw new Stale("緑川 誠", Instant.EPOCH);
        });

        assertThat(problems()).containsExactly("1か所を直してください", "緑川 誠さんが先に保存しました。読み直してから、もう一度変更してください。");
    }

    @Test
    void whatTheOtherChangedElsewhereIsTakenAlong() {
        var tries = new AtomicInteger();
        form.mergesWith(new Others(new Note("小泉", "こいずみ あかり", "")));
        type("備考", "自分の備考");
        var done = form.submit(note -> {
            if (tries.getAndIncrement() == 0) {
                throw new Stale("緑川 誠", Instant.EPOCH);
            }
            saved.set(note);
        });

        assertThat(done).isTrue();
        assertThat(saved).hasValue(new Note("小泉", "こいずみ あかり", "自分の備考"));
        assertThat(message()).contains("緑川 誠さんの変更と合わせて保存しました。");
    }

    /** Somebody may save a third time while the two are put together. */
    @Test
    void whoIsTooLateTwiceIsToldAndLosesNothing() {
        form.mergesWith(new Others(new Note("小泉", "こいずみ あかり", "")));
        type("備考", "自分の備考");
        var done = form.submit(note -> {
            throw new Stale("緑川 誠", Instant.EPOCH);
        });

        assertThat(done).isFalse();
        assertThat(problems()).last().asString().contains("緑川 誠さんが先に保存しました。");
        assertThat(value("備考")).isEqualTo("自分の備考");
        assertThat(form.changed()).isTrue();
    }

    @Test
    void ofOneFieldBothTextsStandWithWhoChangedItAndWhen() {
        var others = new Others(new Note("小泉", "こいずみ", "相手の備考"));
        form.mergesWith(others);
        type("備考", "自分の備考");
        form.submit(note -> {
            throw new Stale("緑川 誠", Instant.EPOCH);
        });

        assertThat(value("備考")).isEqualTo("自分の備考");
        assertThat(words()).contains("緑川 誠さんが先に保存しました", "「備考」に森下 葵さんが14:03に書いた内容:", "相手の備考");
        assertThat(form.submit(saved::set)).isTrue();
        assertThat(saved).hasValue(new Note("小泉", "こいずみ", "自分の備考"));
        assertThat(others.setAside).as("one's own words were chosen").isEmpty();
    }

    @Test
    void whatIsGivenUpForTheOthersWordsIsKeptInTheHistory() {
        var others = new Others(new Note("小泉", "こいずみ", "相手の備考"));
        form.mergesWith(others);
        type("備考", "自分の備考");
        form.submit(note -> {
            throw new Stale("緑川 誠", Instant.EPOCH);
        });
        press("こちらを使う 備考");
        assertThat(others.setAside).as("not before it is saved").isEmpty();

        assertThat(form.submit(saved::set)).isTrue();
        assertThat(saved).hasValue(new Note("小泉", "こいずみ", "相手の備考"));
        assertThat(others.setAside).containsExactly(new Note("小泉", "こいずみ", "自分の備考"));
    }

    @Test
    void aThingWithoutVersionsIsReadAgainBeforeItIsSaved() {
        form.rereads(() -> new Note("小泉", "こいずみ あかり", ""));
        type("備考", "自分の備考");

        assertThat(form.submit(saved::set)).isTrue();
        assertThat(saved).hasValue(new Note("小泉", "こいずみ あかり", "自分の備考"));
    }

    @Test
    void ofOneFieldBothTextsStandThereToo() {
        form.rereads(() -> new Note("小泉", "こいずみ", "相手の備考"));
        type("備考", "自分の備考");

        assertThat(form.submit(saved::set)).isFalse();
        assertThat(words()).contains("ほかの人が先に保存しました", "相手の備考");
        assertThat(form.submit(saved::set)).isTrue();
        assertThat(saved).hasValue(new Note("小泉", "こいずみ", "自分の備考"));
    }

    /** Neither saw the other's change when they asked, and the database took one of the two. */
    @Test
    void whoSavesInTheSameInstantIsPutTogetherToo() {
        var tries = new AtomicInteger();
        var now = new AtomicReference<>(new Note("小泉", "こいずみ", ""));
        form.rereads(now::get);
        type("備考", "自分の備考");
        var done = form.submit(note -> {
            if (tries.getAndIncrement() == 0) {
                now.set(new Note("小泉", "こいずみ あかり", ""));
                throw new OptimisticLockingFailureException("version");
            }
            saved.set(note);
        });

        assertThat(done).isTrue();
        assertThat(saved).hasValue(new Note("小泉", "こいずみ あかり", "自分の備考"));
    }

    /** What somebody else has saved meanwhile. */
    private static class Others implements Shared<Note> {

        private final Note now;
        private final List<Note> setAside = new ArrayList<>();

        Others(Note now) {
            this.now = now;
        }

        @Override
        public Note now() {
            return now;
        }

        @Override
        public Optional<Changed> lastChange(String component) {
            return component.equals("remarks") ? Optional.of(new Changed("森下 葵", Instant.parse("2025-08-27T05:03:00Z"))) : Optional.empty();
        }

        @Override
        public void setAside(Note mine) {
            setAside.add(mine);
        }
    }

    @Test
    void whatIsInTheFieldsCanBeSeenWhileTyping() {
        type("ふりがな", "みどりかわ");

        assertThat(form.peek()).contains(new Note("小泉", "みどりかわ", ""));
    }

    @Test
    void problemsAreCountedInEnglishToo() {
        inEnglish();
        form.fail(new Refusal("refusal.absent"));

        assertThat(problems()).first().isEqualTo("Please put 1 thing right");
    }

    /** The last element that the server moved the focus to. */
    private String focused() {
        roundTrip();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(pending -> pending.getInvocation().getExpression().contains("focus"))
                .map(pending -> Element.get(pending.getOwner()).getTag()).reduce((first, second) -> second).orElse("");
    }
}
