package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Result;

import jp.jissen.base.Digits;
import jp.jissen.base.TextLimit;

/** Fields as every form has them: label above, counter for what has a limit, dates and figures as people type them. */
public final class Fields {

    private Fields() {
    }

    /** Two fields side by side where there is room, one below the other where there is none. */
    public static FormLayout pairs(Component... fields) {
        var layout = new FormLayout();
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        layout.setColumnWidth("12rem");
        layout.setMaxColumns(2);
        layout.add(fields);
        return layout;
    }

    /** One line of text. The counter shows when the text comes near its limit. */
    public static TextField line(String labelKey, TextLimit limit) {
        var field = new TextField(t(labelKey));
        field.setHelperComponent(new Counter(limit, ""));
        return field;
    }

    /** One line with help under the label. */
    public static TextField line(String labelKey, TextLimit limit, String helpKey) {
        var field = new TextField(t(labelKey));
        field.setHelperComponent(new Counter(limit, t(helpKey)));
        return field;
    }

    /** Several lines of text with its counter. */
    public static TextArea lines(String labelKey, TextLimit limit) {
        var field = new TextArea(t(labelKey));
        field.setMinRows(2);
        field.setHelperComponent(new Counter(limit, ""));
        return field;
    }

    /** Several lines with help under the label. */
    public static TextArea lines(String labelKey, TextLimit limit, String helpKey) {
        var field = lines(labelKey, limit);
        field.setHelperComponent(new Counter(limit, t(helpKey)));
        return field;
    }

    /** One line whose limit is its own. @param max in code points; @param help in words, empty for none */
    public static TextField line(String labelKey, int max, String help) {
        var field = new TextField(t(labelKey));
        field.setHelperComponent(new Counter(max, help));
        return field;
    }

    /** Several lines whose limit is their own. @param max in code points; @param help in words, empty for none */
    public static TextArea lines(String labelKey, int max, String help) {
        var field = new TextArea(t(labelKey));
        field.setMinRows(2);
        field.setHelperComponent(new Counter(max, help));
        return field;
    }

    /** A whole number; typed in full width or with thousands separators it is accepted too. */
    public static TextField number(String labelKey) {
        var field = new TextField(t(labelKey));
        field.getElement().setAttribute("inputmode", "numeric");
        return field;
    }

    /** A day, chosen or typed: 2025年8月27日, 2025/8/27, full width too. */
    public static DatePicker date(String labelKey) {
        var field = new DatePicker(t(labelKey));
        field.setLocale(locale());
        field.setI18n(dateWords());
        field.setFallbackParser(typed -> parse(Digits.plain(typed)));
        return field;
    }

    /** A day between two others, both included; any other is refused in words. */
    public static DatePicker date(String labelKey, LocalDate from, LocalDate until) {
        var field = date(labelKey);
        var outside = t("refusal.date.outside", from, until);
        field.setMin(from);
        field.setMax(until);
        field.setI18n(field.getI18n().setMinErrorMessage(outside).setMaxErrorMessage(outside));
        return field;
    }

    public static TimePicker time(String labelKey) {
        var field = new TimePicker(t(labelKey));
        field.setLocale(Locale.JAPANESE);
        field.setStep(Duration.ofMinutes(5));
        return field;
    }

    private static DatePicker.DatePickerI18n dateWords() {
        var locale = locale();
        var words = new DatePicker.DatePickerI18n();
        words.setMonthNames(IntStream.rangeClosed(1, 12).mapToObj(month -> Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale)).toList());
        var days = IntStream.range(0, 7).mapToObj(day -> DayOfWeek.SUNDAY.plus(day)).toList();
        words.setWeekdays(days.stream().map(day -> day.getDisplayName(TextStyle.FULL, locale)).toList());
        words.setWeekdaysShort(days.stream().map(day -> day.getDisplayName(TextStyle.SHORT, locale)).toList());
        words.setFirstDayOfWeek(0);
        words.setToday(t("date.today"));
        words.setCancel(t("action.cancel"));
        words.setDateFormats(t("date.format"), "yyyy/M/d", "yyyy-M-d");
        words.setBadInputErrorMessage(t("date.unreadable"));
        return words;
    }

    private static Result<LocalDate> parse(String typed) {
        var normal = typed.replaceAll("[年月/.]", "-").replaceAll("[日\\s]|\\(.*\\)", "");
        try {
            return Result.ok(LocalDate.parse(normal, DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT)));
        } catch (DateTimeParseException unreadable) {
            return Result.error(t("date.unreadable"));
        }
    }
}
