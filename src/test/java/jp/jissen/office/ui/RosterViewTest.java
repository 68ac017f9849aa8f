package jp.jissen.office.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.company.CompanyRoutes;
import jp.jissen.office.OfficeRoutes;
import jp.jissen.office.Sheets;
import jp.jissen.programme.EditionRow;
import jp.jissen.testing.As;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

@Staged
@As(Persona.COORDINATOR)
class RosterViewTest extends FormTest {

    private static final String HEADS = "企業名,企業名のふりがな,業種,氏名";
    private static int number;

    @Autowired
    Stage stage;
    private EditionRow year;
    private String company;

    @BeforeEach
    void openRoster() {
        year = stage.anyEdition();
        company = "名簿の企業" + ++number;
        open(OfficeRoutes.roster(year.id()));
    }

    @Test
    void thePageSaysWhatItDoesAndWhatAFileNeeds() {
        assertThat(heading()).isEqualTo("名簿の取り込み・書き出し");
        assertThat(words()).contains("「取り込む」を押すまで、何も書きません。", "送ったファイルは保存しません。", "一度に300行、2MBまでです。", "ひな形を受け取る(Excel)", "CSVで受け取る", "Excelで受け取る");
        follow("企業の一覧を開く");
        assertThat(address()).isEqualTo(CompanyRoutes.COMPANIES);
    }

    @Test
    void aFileIsCheckedAndThenTakenIn() {
        hand(HEADS, company + ",かいしゃ,製造業,髙﨑 𠮷子");

        assertThat(words()).contains("確かめる: 名簿.csv", "新規\n1行", "誤り\n0行", "すべての行を取り込めます。まだ何も書いていません。");
        assertThat(rows()).containsExactly("2 | 新規 | " + company + " | 髙﨑 𠮷子 | 企業を登録 | 年度に参加(2025年9月29日(月)から) | 参加者を追加(2025年9月29日(月)から)");
        press("取り込む");

        assertThat(message()).isEqualTo("新規1行、変更0行を取り込みました。");
        assertThat(find(Grid.class).exists()).as("the file is gone").isFalse();
        hand(HEADS, company + ",かいしゃ,製造業,髙﨑 𠮷子");
        assertThat(words()).contains("すべて登録のとおりです。取り込むものはありません。");
        assertThat(writes()).isFalse();
    }

    @Test
    void withWrongRowsOneChoosesTheOthersOrPutsTheFileRight() {
        hand(HEADS, company + ",かいしゃ,製造業,", company + "の二,,製造業,");

        assertThat(rows()).last().isEqualTo("3 | 誤り | " + company + "の二 |  | 企業名のふりがな: 入力してください。");
        assertThat(words()).contains("誤りのある行が1行あります。ファイルを直して選び直すか、その行を除いて取り込んでください。");
        assertThat(writes()).isFalse();
        tick("誤りのある1行を除いて取り込む");
        press("取り込む");
        assertThat(message()).isEqualTo("新規1行、変更0行を取り込みました。");
    }

    @Test
    void changesAreShownOldAndNewAndWhatIsTheSameCanBeHidden() {
        hand(HEADS, company + ",かいしゃ,製造業,", company + "の二,かいしゃに,製造業,");
        press("取り込む");
        hand("企業名,企業名のふりがな,業種,従業員数", company + ",かいしゃ,小売業,0", company + "の二,かいしゃに,製造業,0");

        assertThat(rows()).first().asString().endsWith("業種: 製造業 → 小売業");
        tick("同じものを隠す");
        assertThat(rows()).hasSize(1);
        press("やめる");
        assertThat(find(Grid.class).exists()).isFalse();
    }

    @Test
    void aFileThatCannotBeReadIsExplainedAndTheOneBeforeIsGone() {
        hand(HEADS, company + ",かいしゃ,製造業,");
        upload("写真.csv", new byte[] {1, 2, 3, 0});

        assertThat(message()).startsWith("「写真.csv」は受け取れません。受け取れるのは、Excel(.xlsx)と、UTF-8かShift_JISのCSVです。");
        assertThat(find(Grid.class).exists()).isFalse();
    }

    @Test
    void onAPhoneTheRowsAreCards() {
        hand(HEADS, company + ",かいしゃ,製造業,髙﨑 𠮷子");
        window(400);

        assertThat(rows()).singleElement().asString().startsWith("2行目 " + company + " | 髙﨑 𠮷子 | 新規 | 企業を登録");
    }

    @Test
    void itSpeaksEnglish() {
        inEnglish();
        open(OfficeRoutes.roster(year.id()));
        hand("Company,Reading of the company,Industry,Person", company + ",x,Manufacturing,髙﨑 𠮷子", company + "2,,Manufacturing,");

        assertThat(rawKeys()).isEmpty();
        assertThat(rows()).first().asString().contains("Company registered");
    }

    private boolean writes() {
        return ((Button) button("取り込む")).isEnabled();
    }

    private void hand(String... lines) {
        var file = Sheets.csv(lines);
        upload(file.name(), file.content());
    }
}
