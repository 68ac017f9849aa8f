package jp.jissen.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import jp.jissen.access.Role;
import jp.jissen.account.AccountService;
import jp.jissen.testing.As;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

@Staged
class RolesDialogTest extends FormTest {

    @Autowired
    Stage stage;
    @Autowired
    AccountService accounts;
    private String name;

    @BeforeEach
    void somebodyWithARole() {
        var userName = stage.staff(Role.CLIENT);
        name = stage.as(Persona.ADMIN, () -> accounts.get(stage.id(userName)).name());
        open("accounts");
        type("名前・利用者名・メールで探す", userName);
        press(test(find(Grid.class).single()).getCellComponent(0, 3), "役割 " + name);
    }

    @Test
    @As(Persona.COORDINATOR)
    void theOfficeSeesRolesAndLearnsWhoGivesThem() {
        assertThat(words()).contains(name + "さんの役割", "委託者(東京都)\n2000年1月1日(土)から", "事務局・委託者・システム管理者の役割は、システム管理者が付けます。");
        assertThat(buttons()).doesNotContain("役割を付ける", "終了する");
    }

    @Test
    @As(Persona.ADMIN)
    void anAdministratorGivesARoleFromToday() {
        choose("付ける役割", "運営事務局");
        press("役割を付ける");

        assertThat(roles()).containsExactlyInAnyOrder("委託者(東京都) | 2000年1月1日(土)から | 終了する", "運営事務局 | 2025年9月29日(月)から | 終了する");
        assertThat(rows()).singleElement().asString().contains("運営事務局");
    }

    @Test
    @As(Persona.ADMIN)
    void onlyRolesOfTheWholeProgrammeAreOnOffer() {
        assertThat(test(find(com.vaadin.flow.component.select.Select.class).single(), Role.class).getSuggestions()).containsExactlyInAnyOrder("運営事務局", "システム管理者", "委託者(東京都)");
    }

    @Test
    @As(Persona.ADMIN)
    void theSameRoleIsNotGivenTwice() {
        choose("付ける役割", "委託者(東京都)");
        press("役割を付ける");

        assertThat(message()).startsWith("この役割は、もう付いています。");
        assertThat(roles()).hasSize(1);
    }

    @Test
    @As(Persona.ADMIN)
    void anAdministratorEndsARoleAfterAQuestion() {
        press(find(ListItem.class).withCondition(item -> words(item).startsWith("委託者")).single(), "終了する");
        assertThat(question()).isEqualTo("「委託者(東京都)」の役割を終了しますか\n" + name + "さんは、この役割でできたことが、すぐにできなくなります。");
        confirm();

        assertThat(roles()).containsExactly("役割はありません。");
        assertThat(rows()).singleElement().asString().doesNotContain("委託者");
    }

    /** Whose company it is, is not the administrator's to know: the place is left out, and nothing stands for it. */
    @Test
    @As(Persona.ADMIN)
    void aRoleForACompanyIsShownToTheAdministratorWithoutTheCompany() {
        press("閉じる");
        type("名前・利用者名・メールで探す", stage.person(Role.EXECUTIVE, stage.company(stage.anyEdition()).company().space()));
        var grid = find(Grid.class).single();
        press(test(grid).getCellComponent(0, 3), find(com.vaadin.flow.component.button.Button.class, test(grid).getCellComponent(0, 3)).all().stream()
                .map(button -> button.getElement().getAttribute("aria-label")).filter(label -> label != null && label.startsWith("役割 ")).findFirst().orElseThrow());

        assertThat(roles()).singleElement().asString().matches("経営層 \\| 2000年1月1日\\(土\\)から.*");
    }

    private java.util.List<String> roles() {
        return lines(find(UnorderedList.class).withClassName("role-rows").single());
    }
}
