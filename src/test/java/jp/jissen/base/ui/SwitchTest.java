package jp.jissen.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.UI;

import jp.jissen.testing.FormTest;
import jp.jissen.testing.Staged;

/** What switches a page over: {@link Switch}, {@link LanguageSwitch}, {@link Cards}. */
@Staged
class SwitchTest extends FormTest {

    private final List<Object> told = new ArrayList<>();

    @Test
    void whatAPersonChoosesIsToldAndNothingElse() {
        var which = show(new Switch<>("年度", List.of(2025, 2024), 2025, year -> year + "年度", told::add));
        which.setValue(2024);
        assertThat(told).isEmpty();

        choose("年度", "2025年度");

        assertThat(told).containsExactly(2025);
    }

    @Test
    void aSingleYearNeedsNoSwitch() {
        show(new Switch<>("年度", List.of(2025), 2025, String::valueOf, told::add));

        assertThat(has("年度")).isFalse();
    }

    @Test
    void theOtherLanguageIsNamedInItself() {
        var english = show(new LanguageSwitch(told::add));
        assertThat(english.getText()).isEqualTo("English");
        assertThat(english.getElement().getAttribute("lang")).isEqualTo("en");

        inEnglish();
        var japanese = new LanguageSwitch(told::add);
        assertThat(japanese.getText()).isEqualTo("日本語");
        assertThat(japanese.getElement().getAttribute("lang")).isEqualTo("ja");
    }

    @Test
    void theChosenLanguageComesBackWithTheNextPage() {
        show(new LanguageSwitch(told::add));

        press("English");
        reload();

        assertThat(told).containsExactly(Locale.ENGLISH);
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aPhoneShowsCardsAndAWideWindowColumns() {
        var grid = new Grid<String>();
        grid.addColumn(text -> text).setHeader("名前");
        grid.addColumn(String::length).setHeader("長さ");
        Cards.inNarrowWindows(grid, grid.addColumn(text -> text + " ・ " + text.length()).setHeader("名前"));
        grid.setItems("みかん");
        show(grid);
        assertThat(rows()).containsExactly("みかん | 3");

        window(360);
        assertThat(rows()).containsExactly("みかん ・ 3");

        window(800);
        assertThat(rows()).containsExactly("みかん | 3");
    }
}
