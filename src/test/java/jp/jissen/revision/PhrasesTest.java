package jp.jissen.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            社員名簿は2階の書庫に保管する。         : 社員名簿は|2階の|書庫に|保管する。
            鍵は、総務部長と経理課長だけが持つ。   : 鍵は、|総務部長と|経理課長だけが|持つ。
            ノートPCをクラウドへ移した            : ノート|PCを|クラウドへ|移した
            髙橋さんと𠮷田さん                    : 髙橋さんと|𠮷田さん
            人々の写し                            : 人々の|写し
            Keep the key in the safe              : Keep |the |key |in |the |safe
            規程(案)を見直す                      : 規程|(案)を|見直す
            """)
    void phrasesBeginWhereAReaderPauses(String text, String phrases) {
        assertThat(String.join("|", Phrases.of(text))).isEqualTo(phrases);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "。", "葛\uDB40\uDD00城市の「が」と「か\u3099」", "サーバー室\n2階\n\n", "あ", "ー", "😀と😀"})
    void putTogetherTheyAreTheTextAgain(String text) {
        assertThat(String.join("", Phrases.of(text))).isEqualTo(text);
    }
}
