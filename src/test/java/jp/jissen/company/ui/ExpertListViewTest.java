package jp.jissen.company.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.html.UnorderedList;

import jp.jissen.company.CompanyRoutes;
import jp.jissen.testing.As;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.House;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** The experts of a year. */
@Staged
@As(Persona.COORDINATOR)
class ExpertListViewTest extends FormTest {

    @Autowired
    Stage stage;
    @Autowired
    House house;

    @Test
    void everyExpertStandsWithTheCompaniesInCharge() {
        open(CompanyRoutes.experts(house.edition().id()));

        assertThat(pageTitle()).isEqualTo("専門家 | Jissen");
        assertThat(lines(find(UnorderedList.class).withClassName("edition-list").single())).contains("森下 健 | 担当 1社 | 株式会社みどり坂製作所");
        follow("株式会社みどり坂製作所");
        assertThat(heading()).isEqualTo("株式会社みどり坂製作所");
    }

    @Test
    void aYearWithoutExpertsSaysWhatTheyAreForAndTakesTheFirstOne() {
        var year = stage.draft();
        open(CompanyRoutes.experts(year.id()));
        assertThat(words()).contains("専門家がまだいません", "この年度の専門家を登録すると、企業の担当にできます。");

        press("専門家を登録");
        press("保存");
        assertThat(problems()).containsExactly("1か所を直してください", "氏名: 入力してください。");
        type("氏名", "新谷 <u>はじめ</u>");
        type("メールアドレス", "shintani");
        press("保存");
        assertThat(error("メールアドレス")).isEqualTo("メールアドレスの形になっていません。");
        type("メールアドレス", "");
        press("保存");

        assertThat(message()).isEqualTo("新谷 <u>はじめ</u>さんを専門家に登録しました。");
        assertThat(words()).contains("専門家 1人").doesNotContain("専門家がまだいません");
        assertThat(lines(find(UnorderedList.class).withClassName("edition-list").single())).containsExactly("新谷 <u>はじめ</u> | 担当 0社");
    }

    @Test
    void aYearThatThereIsNotDoesNotExist() {
        open("editions/もじ/experts");

        assertThat(heading()).isEqualTo("ページが見つかりません");
    }

    @Test
    void theListSpeaksEnglish() {
        inEnglish();
        open(CompanyRoutes.experts(house.edition().id()));

        assertThat(rawKeys()).isEmpty();
        assertThat(words()).contains("Experts");
    }
}
