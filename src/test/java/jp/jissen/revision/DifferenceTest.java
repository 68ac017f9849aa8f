package jp.jissen.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.jissen.revision.Difference.Change;

class DifferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            社員名簿は2階の書庫に保管する。 | 社員名簿は3階の金庫に保管する。 | 社員名簿は-2階の書庫に-+3階の金庫に+保管する。
            鍵は総務部長が持つ。 | 鍵は総務部長と経理課長が持つ。 | 鍵は-総務部長が-+総務部長と経理課長が+持つ。
            '' | 写しは金庫 | +写しは金庫+
            写しは金庫 | '' | -写しは金庫-
            同じ | 同じ | 同じ
            """)
    void phrasesThatChangedStandBesideWhatTheyWere(String older, String newer, String marked) {
        assertThat(marked(older, newer)).isEqualTo(marked);
    }

    @Test
    void aLineThatWasAddedLeavesTheOthersAlone() {
        assertThat(marked("8.5 認証\n8.7 マルウェア\n", "8.5 認証\n7.9 構外の資産\n8.7 マルウェア\n")).isEqualTo("8.5 認証\n+7.9 構外の資産\n+8.7 マルウェア\n");
    }

    @Test
    void aLineThatChangedIsComparedByPhrase() {
        assertThat(marked("一つめ\n鍵は2階にある\n三つめ", "一つめ\n鍵は3階にある\n三つめ")).isEqualTo("一つめ\n鍵は-2階にある-+3階にある+\n三つめ");
    }

    @Test
    void bothTextsCanBeReadFromIt() {
        var older = "社外へ持ち出すときは、上長の承認を得る。\n記録は台帳に書く。";
        var newer = "社外へ持ち出すときは、情報管理責任者の承認を得て、\n貸出簿に書く。\n毎月見直す。";
        var pieces = Difference.between(older, newer);

        assertThat(pieces.stream().filter(piece -> piece.change() != Change.ADDED).map(Difference.Piece::text).collect(Collectors.joining())).isEqualTo(older);
        assertThat(pieces.stream().filter(piece -> piece.change() != Change.REMOVED).map(Difference.Piece::text).collect(Collectors.joining())).isEqualTo(newer);
    }

    private static String marked(String older, String newer) {
        return Difference.between(older, newer).stream().map(piece -> switch (piece.change()) {
            case SAME -> piece.text();
            case REMOVED -> "-" + piece.text() + "-";
            case ADDED -> "+" + piece.text() + "+";
        }).collect(Collectors.joining());
    }
}
