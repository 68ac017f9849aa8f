package jp.jissen.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Section;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;

import jp.jissen.testing.As;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

@Staged
@As(Persona.COORDINATOR)
class SlipSheetViewTest extends FormTest {

    private static final String SERVER = "http://127.0.0.1:8080/";

    @Autowired
    Stage stage;

    @Test
    void everySlipHasNameUserNameLinkAndQrCode() throws Exception {
        var company = stage.company(stage.anyEdition());

        handOut(company.participant().name());

        assertThat(address()).isEqualTo("accounts/slips");
        assertThat(heading()).isEqualTo("サインイン用紙");
        assertThat(words()).contains("1人分です。印刷して切り分け、本人に手渡してください。");
        var slip = find(Article.class).single();
        assertThat(words(slip)).contains(company.participant().name() + " さん", company.clerk(), SERVER + "slip/", "この用紙は1回だけ使えます。");
        var picture = find(Html.class, slip).single();
        assertThat(picture.getInnerHtml()).contains("role=\"img\"", "aria-label=\"" + company.participant().name() + "さんのサインイン用QRコード\"");
        assertThat(read(picture.getInnerHtml())).isEqualTo(link());
    }

    @Test
    void theLinkOnThePaperWorks() {
        var company = stage.company(stage.anyEdition());
        handOut(company.participant().name());

        open(link().substring(SERVER.length()));

        assertThat(heading()).isEqualTo(company.participant().name() + " さん、ようこそ");
    }

    @Test
    void sixGoOnAPageUnlessOneIsChosen() {
        handOut(stage.company(stage.anyEdition()).participant().name());
        var paper = find(Section.class).withClassName("paper").single();
        assertThat(paper.getClassNames()).doesNotContain("paper--one");

        choose("1枚に入れる数", "1人");
        assertThat(paper.getClassNames()).contains("paper--one");

        choose("1枚に入れる数", "6人");
        assertThat(paper.getClassNames()).doesNotContain("paper--one");
    }

    @Test
    void loadedAgainTheSheetShowsNoSecrets() {
        handOut(stage.company(stage.anyEdition()).participant().name());

        reload();

        assertThat(find(Article.class).exists()).isFalse();
        assertThat(words()).contains("表示できる用紙はありません", "用紙の中身は、出したときに1回だけ表示します。");
        assertThat(link("利用者と権限に戻る").getHref()).isEqualTo("accounts");
    }

    @Test
    void theEmptySheetSpeaksEnglish() {
        inEnglish();
        open("accounts/slips");

        assertThat(words()).contains("No slips to show");
    }

    private String link() {
        return words(find(Article.class).single()).lines().filter(line -> line.startsWith(SERVER)).findFirst().orElseThrow();
    }

    /** What a telephone reads from the picture: its squares without the white edge. */
    private static String read(String svg) throws Exception {
        var squares = Pattern.compile("M(\\d+) (\\d+)h1").matcher(svg).results().map(square -> new int[] {Integer.parseInt(square.group(1)), Integer.parseInt(square.group(2))}).toList();
        var edge = squares.stream().mapToInt(square -> square[0]).min().orElseThrow();
        var bits = new BitMatrix(squares.stream().mapToInt(square -> square[0]).max().orElseThrow() - edge + 1);
        squares.forEach(square -> bits.set(square[0] - edge, square[1] - edge));
        return new Decoder().decode(bits).getText();
    }

    private void handOut(String name) {
        open("accounts");
        type("名前・利用者名・メールで探す", name);
        test(find(Grid.class).single()).select(0);
        press("サインイン用紙を出す");
        confirm();
    }
}
