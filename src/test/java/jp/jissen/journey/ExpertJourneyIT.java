package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.browser.Browsers;

/** An expert reads the registers of the companies in their charge, changes nothing, and sees no other company. */
@Journey
class ExpertJourneyIT {

    @Autowired
    private Backstage backstage;

    @Test
    void anExpertReadsTheRegistersOfTheirOwnCompaniesOnly(Browsers browsers) {
        var expert = backstage.notebook(browsers, "morishita");
        assertThat(expert.panel("担当企業 3社").locator(".two-line__main")).hasText(new String[] {"こはく電設株式会社", Backstage.MIDORI, "有限会社もくれん工務店"});
        var foreign = backstage.company("つむぎ縫製株式会社");
        for (var path : new String[] {"companies/" + foreign.id(), "companies/" + foreign.id() + "/register", "companies/" + foreign.id() + "/register/paper", "companies"}) {
            assertThat(expert.open(path).heading("ページが見つかりません")).isVisible();
            assertThat(expert.page().locator("body")).not().containsText("つむぎ");
        }
    }

    @Test
    void anExpertFindsNoWayToChangeARegister(Browsers browsers) {
        var midori = backstage.company(Backstage.MIDORI);
        var expert = backstage.notebook(browsers, "morishita").open("companies/" + midori.id() + "/register/1");
        assertThat(expert.field("情報資産名称")).not().isEditable();
        for (var button : new String[] {"資産を追加", "資産を書く", "保存", "保存して次へ", "写しを作る", "この資産を外す"}) {
            assertThat(expert.button(button)).hasCount(0);
        }
        var open = (Number) expert.page().evaluate("() => [...document.querySelectorAll('.asset-form input, .asset-form textarea')].filter((field) => !field.disabled && !field.readOnly && !(field.type === 'radio' && field.checked) && field.checkVisibility()).length");
        assertThat(open.intValue()).as("fields that take letters or a choice").isZero();
        var name = expert.field("情報資産名称").inputValue();
        expert.field("情報資産名称").focus();
        expert.page().keyboard().type("変更");
        expert.page().keyboard().press("Control+s");
        expert.idle();
        assertThat(expert.field("情報資産名称")).hasValue(name);
    }
}
