package jp.jissen.casestudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.jissen.casestudy.NameFinding.Kind;

/** Which names are found in a page, however they are written, and which words are none. */
class NameCheckTest {

    private final NameCheck check = new NameCheck(List.of("株式会社髙﨑ミナト精機", "たかさきみなとせいき"), List.of("緑川 誠", "林 実"), List.of("midorikawa@minato-seiki.example.jp"));

    @ParameterizedTest
    @ValueSource(strings = {"髙﨑ミナト精機の図面です。", "髙﨑みなと精機", "髙﨑 ﾐﾅﾄ 精機", "（株）髙﨑ミナト精機", "タカサキミナトセイキ"})
    void theCompanyIsFoundInEverySpelling(String words) {
        assertThat(check.of(text(words))).extracting(NameFinding::kind).containsOnly(Kind.COMPANY).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"緑川さんが始めました。", "緑川　誠", "緑川誠", "緑 川 誠"})
    void aPersonIsFoundByFamilyNameAndByFullName(String words) {
        assertThat(check.of(text(words))).extracting(NameFinding::kind).containsOnly(Kind.PERSON).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"minato-seiki.example.jp", "ＭＩＮＡＴＯ－ＳＥＩＫＩ．example.jp", "www.another-firm.co.jp を見てください", "https://firm.com/"})
    void whatLooksLikeAnAddressOnTheNetIsFound(String words) {
        assertThat(check.of(text(words))).extracting(NameFinding::kind).contains(Kind.DOMAIN).doesNotContain(Kind.PERSON, Kind.COMPANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"図面の置き場所を決めました。", "林業のお客様が多い会社です。", "実施手順を作りました。", "株式会社です。", "Ver.2.0 に更新。", "50.5%"})
    void wordsThatAreNoNamesAreLeftAlone(String words) {
        assertThat(check.of(text(words))).isEmpty();
    }

    @Test
    void eachBlockIsToldForItself() {
        var text = text("緑川さん").with(CaseBlock.PARTICIPANT_VOICE, "緑川は驚きました。");

        assertThat(check.of(text)).extracting(NameFinding::block, NameFinding::word).containsExactly(
                tuple(CaseBlock.BACKGROUND, "緑川"), tuple(CaseBlock.PARTICIPANT_VOICE, "緑川"));
    }

    @Test
    void everyBlockIsLookedAt() {
        for (var block : CaseBlock.values()) {
            assertThat(check.of(CaseText.EMPTY.with(block, "緑川 誠"))).as(block.name()).extracting(NameFinding::block).containsOnly(block);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Aoba Co., Ltd.        | Aoba
            AOBA CO.,LTD          | Aoba
            Ａｏｂａ　Ｃｏ．，Ｌｔｄ．  | aoba
            Aoba Co Ltd           | aoba
            Aoba, Inc.            | AOBA
            aoba INC              | aoba
            Aoba Corp.            | aoba
            Aoba LLC              | aoba
            Aoba L.L.C.           | aoba
            Aoba K.K.             | aoba
            Aoba kk               | aoba
            K.K. Aoba             | aoba
            あおばCo.,Ltd.          | アオバ
            princeton株式会社        | Princeton
            株式会社 incora          | incora
            Texaco Ltd.           | TEXACO
            青葉(株)                | 青葉
            ㈱青葉                   | 青葉
            ㈲青葉                   | 青葉
            （有）青葉                | 青葉
            合同会社青葉               | 青葉
            一般社団法人青葉             | 青葉
            かぶしきがいしゃあおば          | あおば
            """)
    void theLegalFormIsNoPartOfTheName(String company, String printed) {
        var named = new NameCheck(List.of(company), List.of(), List.of());

        assertThat(named.of(text(printed + "では図面を預かります。"))).extracting(NameFinding::kind).containsExactly(Kind.COMPANY);
    }

    /** Else Princeton would be looked for as Preton, and Cooking as king. */
    @ParameterizedTest
    @CsvSource({"princeton株式会社, preton", "Cooking株式会社, king", "Kkb Labs Inc., b labs", "Zinc, z", "日本合同会社設立センター, 日本設立センター", "株式会社, 株式会社", "Co. Ltd., coltd", "A Inc., a"})
    void whatOnlyLooksLikeALegalFormStays(String company, String other) {
        assertThat(new NameCheck(List.of(company), List.of(), List.of()).of(text(other + "です。"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"小泉様", "総務部 小泉", "代表取締役 小泉　あかり", "小泉課長"})
    void howAPersonIsCalledIsNoPartOfTheName(String person) {
        var named = new NameCheck(List.of(), List.of(person, "社長", "総務部 担当者"), List.of());

        assertThat(named.of(text("小泉が始めました。"))).extracting(NameFinding::word).containsExactly("小泉");
        assertThat(named.of(text("社長と総務部の担当者が決めました。"))).isEmpty();
    }

    private static CaseText text(String words) {
        return CaseText.EMPTY.with(CaseBlock.BACKGROUND, words);
    }
}
