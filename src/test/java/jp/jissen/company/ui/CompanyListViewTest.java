package jp.jissen.company.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;

import jp.jissen.company.CompanyProfile;
import jp.jissen.company.CompanyRoutes;
import jp.jissen.company.CompanyService;
import jp.jissen.testing.As;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.House;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Stage.Cast;
import jp.jissen.testing.Staged;

/** The office's list of companies. */
@Staged
@As(Persona.COORDINATOR)
class CompanyListViewTest extends FormTest {

    private static final String SEARCH = "企業を探す";

    @Autowired
    Stage stage;
    @Autowired
    House house;
    @Autowired
    CompanyService companies;
    private Cast cast;

    @BeforeEach
    void openList() {
        cast = stage.company(stage.anyEdition());
        open(CompanyRoutes.COMPANIES);
    }

    @Test
    void everyRowSaysWhoTakesPartWithWhomAndHowFarTheyAre() {
        type(SEARCH, "みどりざか");

        assertThat(pageTitle()).isEqualTo("企業 | Jissen");
        assertThat(rows()).singleElement().asString().startsWith("株式会社みどり坂製作所 | 製造業 | 参加確定 | ").contains("小泉 あかり", "緑川 誠", " | 森下 健 | 38 | ");
        assertThat(words()).contains("1社");
    }

    @Test
    void thePresentYearIsShownFirstAndAnotherOneOnDemand() {
        type(SEARCH, cast.company().name());
        assertThat(rows()).singleElement().asString().contains("参加なし").doesNotContain(cast.participant().name());

        choose("年度", stage.anyEdition().name().ja());

        assertThat(rows()).singleElement().asString().contains("参加確定", cast.participant().name());
    }

    @Test
    void theSearchToleratesKanaAndWidth() {
        type(SEARCH, "ミドリザカ");
        assertThat(rows()).singleElement().asString().startsWith("株式会社みどり坂製作所");

        type(SEARCH, "このような企業はない");
        assertThat(rows()).isEmpty();
        assertThat(words()).contains("0社");
    }

    @Test
    void theStateAndTheQuotaGroupNarrowTheList() {
        choose("参加の状態", "参加確定");
        assertThat(rows()).hasSize(2).allSatisfy(row -> assertThat(row).contains("参加確定"));

        choose("参加の状態", "辞退");
        assertThat(rows()).isEmpty();
        choose("参加の状態", "すべて");
        type(SEARCH, "みどりざか");
        assertThat(rows()).hasSize(1);

        choose("業種枠", "卸売・小売");
        assertThat(rows()).isEmpty();
        choose("業種枠", "建設・製造");
        assertThat(rows()).hasSize(1);
    }

    @Test
    void theListSortsByReadingAndByEmployees() {
        choose("参加の状態", "参加確定");
        assertThat(rows()).first().asString().startsWith("こはく電設株式会社");

        test(grid()).sortByColumn(0);
        test(grid()).sortByColumn(0);
        assertThat(rows()).first().asString().startsWith("株式会社みどり坂製作所");
        assertThat(test(grid()).isColumnSortable(4)).isTrue();
        assertThat(test(grid()).isColumnSortable(2)).isFalse();
    }

    @Test
    void moreThanAPageOfCompaniesComesWithoutGapsOrRepeats() {
        var mark = "頁" + cast.company().name();
        stage.run(Persona.COORDINATOR, () -> {
            for (var i = 0; i < 60; i++) {
                companies.create(new CompanyProfile(mark + "の" + i, "おなじよみ", "E", 1, 1, "", "", "", ""));
            }
        });
        type(SEARCH, mark);

        assertThat(words()).contains("60社");
        assertThat(rows()).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void onAPhoneTheRowsAreCards() {
        type(SEARCH, "みどりざか");
        window(400);

        assertThat(rows()).singleElement().asString().startsWith("株式会社みどり坂製作所 | ").contains("参加確定", "台帳の資産 ", "未対応の高リスク ").doesNotContain("製造業");
    }

    @Test
    void aNewCompanyIsRegisteredAndOpened() {
        press("企業を登録");
        press("保存");
        assertThat(problems()).containsExactly("3か所を直してください", "企業名: 入力してください。", "ふりがな: 入力してください。", "業種: 入力してください。");

        type("企業名", "㈱髙﨑𠮷野 <b>");
        type("ふりがな", "たかさきよしの");
        choose("業種", "製造業");
        type("従業員数", "３８");
        type("資本金(万円)", "１，０００");
        type("郵便番号", "１４４００３５");
        type("電話番号", "０３−００００−０１０１");
        type("所在地", "東京都大田区南蒲田9-8-7");
        press("保存");

        assertThat(message()).isEqualTo("㈱髙﨑𠮷野 <b>を登録しました。続けて年度に参加させてください。");
        assertThat(heading()).isEqualTo("㈱髙﨑𠮷野 <b>");
        assertThat(words()).contains("製造業", "38人", "1,000万円", "〒144-0035 東京都大田区南蒲田9-8-7", "03-0000-0101");
    }

    @Test
    void whatIsNoNumberOrNoPostalCodeIsRefusedBesideItsField() {
        press("企業を登録");
        type("企業名", "株式会社こま");
        type("ふりがな", "こま");
        choose("業種", "製造業");
        type("従業員数", "約40");
        press("保存");
        assertThat(error("従業員数")).isEqualTo("「約40」は数字ではありません。");

        type("従業員数", "10000");
        press("保存");
        assertThat(error("従業員数")).isEqualTo("0から9,999までの数にしてください。");

        type("従業員数", "40");
        type("郵便番号", "123");
        press("保存");
        assertThat(error("郵便番号")).isEqualTo("郵便番号は7けたの数字で書いてください。");
        assertThat(value("企業名")).isEqualTo("株式会社こま");

        type("郵便番号", "");
        type("電話番号", "内線のみ");
        press("保存");
        assertThat(error("電話番号")).isEqualTo("電話番号は、数字とハイフンで書いてください。");
        assertThat(find(Dialog.class).exists()).isTrue();
    }

    @Test
    void theListAndItsDialogSpeakEnglish() {
        inEnglish();
        open("glossary");
        open(CompanyRoutes.COMPANIES);
        assertThat(rawKeys()).isEmpty();
        assertThat(heading()).isEqualTo("Companies");

        press("Add company");
        assertThat(rawKeys()).isEmpty();
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }
}
