package jp.jissen.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeyTest {

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
            "技術的ぜい弱性の管理, 技術的脆弱性の管理",
            "開発及び受入れ, 開発および受入れ",
            "雇用の終了又は変更, 雇用の終了または変更",
            "規則並びに標準, 規則ならびに標準",
            "サーバー, さーばー",
            "ｻｰﾊﾞｰ, サーバー",
            "ヴィジョン, ゔぃじょん",
            "ＰＣ－０１, pc-01",
            "PC‐01, PC−01",
            "㈱みどり, (株)みどり",
            "プログラム, フ\u309aロク\u3099ラム",
            "山田　太郎, 山田 太郎",
            "山田  太郎, ' 山田 太郎 '"})
    void twoSpellingsOfOneThingHaveOneKey(String one, String other) {
        assertThat(SearchKey.of(one)).isEqualTo(SearchKey.of(other));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"社員名簿, 社員名薄", "𠮷田, 吉田", "はし, ばし", "サーバー, サーバ", "かき, がき", "5.1, 5.10"})
    void differentThingsKeepDifferentKeys(String one, String other) {
        assertThat(SearchKey.of(one)).isNotEqualTo(SearchKey.of(other));
    }

    @Test
    void aCharacterBeyondTheBasicPlaneStaysWhole() {
        assertThat(SearchKey.of("𠮷野家カ")).isEqualTo("𠮷野家か");
    }

    @Test
    void severalTextsBecomeOneKey() {
        assertThat(SearchKey.of("社員名簿", "人事", "")).isEqualTo("社員名簿 人事");
    }

    @Test
    void theWildcardsOfLikeAreTakenLiterally() {
        assertThat(SearchKey.pattern("100%_\\")).isEqualTo("%100\\%\\_\\\\%");
        assertThat(SearchKey.pattern("％＿＼")).isEqualTo("%\\%\\_\\\\%");
    }

    @Test
    void nothingTypedFindsEverything() {
        assertThat(SearchKey.pattern("")).isEqualTo("%%");
        assertThat(SearchKey.pattern(" 　")).isEqualTo("%%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"脆弱性の管理", "ぜい弱性の管理", "ゼイ弱性の管理"})
    void aSearchFindsWhileItIsStillBeingTyped(String typed) {
        var stored = SearchKey.of("8.8 技術的ぜい弱性の管理");

        assertThat(IntStream.rangeClosed(1, typed.length()).mapToObj(length -> typed.substring(0, length)).filter(part -> !stored.contains(SearchKey.of(part)))).isEmpty();
    }

    @Test
    void whatADatabaseCannotKeepIsNotSearchedFor() {
        assertThat(SearchKey.of("社員\0名簿")).isEqualTo("社員名簿");
        assertThat(SearchKey.of("社員\ud842名簿\udfb7")).isEqualTo("社員名簿");
    }
}
