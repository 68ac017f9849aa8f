package jp.jissen.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;

import jp.jissen.base.TextLimit;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Staged;

@Staged
class FieldsTest extends FormTest {

    @Test
    void aLineCountsUpToItsLimitWithItsHelpInFront() {
        var field = show(Fields.line("asset.name", TextLimit.LINE, "asset.name.help"));

        assertThat(field.getLabel()).isEqualTo("情報資産名称");
        var counter = field.getHelperComponent().getElement();
        assertThat(counter.getTag()).isEqualTo("jissen-counter");
        assertThat(counter.getAttribute("limit")).isEqualTo("100");
        assertThat(counter.getAttribute("help")).isEqualTo("同じ形・同じ使い方のものは、まとめて1つにします。");
        assertThat(counter.getAttribute("over")).isEqualTo("文字数が多すぎます");
    }

    @Test
    void severalLinesCountUpToTheirOwnLimit() {
        var field = show(Fields.lines("asset.remarks", TextLimit.TEXT));

        assertThat(field.getHelperComponent().getElement().getAttribute("limit")).isEqualTo("2000");
        assertThat(field.getHelperComponent().getElement().hasAttribute("help")).isFalse();
        assertThat(field.getMinRows()).isEqualTo(2);
    }

    @Test
    void aNumberBringsTheFiguresOfATelephone() {
        assertThat(Fields.number("company.employees").getElement().getAttribute("inputmode")).isEqualTo("numeric");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年8月27日", "2025年8月27日(水)", "２０２５年８月２７日", "2025/8/27", "2025-08-27", "2025.8.27", " 2025/08/27 "})
    void aDayIsReadAsPeopleWriteIt(String typed) {
        var field = day(typed);

        assertThat(field.getValue()).isEqualTo(LocalDate.of(2025, 8, 27));
        assertThat(field.isInvalid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"あした", "2025/13/1", "2025/2/30", "8/27/2025", "令和7年8月27日"})
    void whatIsNoDaySaysHowToWriteOne(String typed) {
        var field = day(typed);

        assertThat(field.getValue()).isNull();
        assertThat(((HasValidationProperties) field).getErrorMessage()).isEqualTo("日付を読み取れません。2025年8月27日のように書いてください。");
        assertThat(field.isInvalid()).isTrue();
    }

    @Test
    void theCalendarSpeaksJapanese() {
        var words = Fields.date("closing.from").getI18n();

        assertThat(words.getMonthNames()).startsWith("1月").endsWith("12月");
        assertThat(words.getWeekdaysShort()).containsExactly("日", "月", "火", "水", "木", "金", "土");
        assertThat(words.getToday()).isEqualTo("今日");
        assertThat(words.getDateFormats()).first().isEqualTo("yyyy年M月d日");
    }

    @Test
    void theCalendarSpeaksEnglish() {
        inEnglish();
        var words = Fields.date("closing.from").getI18n();

        assertThat(words.getMonthNames()).startsWith("January");
        assertThat(words.getWeekdays()).startsWith("Sunday");
    }

    @Test
    void timesAreOfferedEveryFiveMinutes() {
        assertThat(Fields.time("phases.from").getStep()).hasMinutes(5);
    }

    /** A day that the browser could not read itself and hands to the server. */
    private DatePicker day(String typed) {
        var field = show(Fields.date("closing.from"));
        field.getElement().setProperty("_inputElementValue", typed);
        field.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(field.getElement(), "unparsable-change", JacksonUtils.createObjectNode()));
        return field;
    }
}
