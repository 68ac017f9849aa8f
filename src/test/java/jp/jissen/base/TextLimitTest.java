package jp.jissen.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLimitTest {

    @ParameterizedTest
    @EnumSource
    void aLimitCountsCodePointsNotChars(TextLimit limit) {
        var longest = "𠮷".repeat(limit.max());

        assertThat(limit.check("name", longest)).isEqualTo(longest);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> limit.check("name", longest + "田")).satisfies(refusal -> {
            assertThat(refusal.key()).isEqualTo("refusal.text.long");
            assertThat(refusal.arguments()).containsExactly(limit.max(), limit.max() + 1);
            assertThat(refusal.field()).contains("name");
        });
    }

    @Test
    void blanksAroundATextDoNotCount() {
        assertThat(TextLimit.LINE.check("name", "　\t髙橋 " + " ".repeat(200))).isEqualTo("髙橋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\0", "高\ud842", "\udfb7", "\udfb7\ud842"})
    void whatADatabaseCannotKeepIsRefused(String unreadable) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> TextLimit.NOTE.check("note", unreadable)).satisfies(refusal -> {
            assertThat(refusal.key()).isEqualTo("refusal.text.unreadable");
            assertThat(refusal.field()).contains("note");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"髙﨑", "㈱①", "か\u3099", "𠮷👩‍💻", "一行目\n二行目", "=1+1"})
    void everythingElseIsKeptAsTyped(String text) {
        assertThat(TextLimit.LINE.check("name", text)).isEqualTo(text);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "　"})
    void nothingIsAnEmptyTextUnlessItIsNeeded(String nothing) {
        assertThat(TextLimit.LINE.check("name", nothing)).isEmpty();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> TextLimit.LINE.require("name", nothing)).satisfies(refusal -> {
            assertThat(refusal.key()).isEqualTo("refusal.text.missing");
            assertThat(refusal.field()).contains("name");
        });
    }
}
