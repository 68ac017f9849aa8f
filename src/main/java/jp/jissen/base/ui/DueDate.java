package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Until when, and how many business days are left. */
public class DueDate extends Div {

    /** From this many business days left on it is soon. */
    private static final int SOON = 3;

    /** @param businessDaysLeft between {@code today} and the day, negative when overdue; on a weekend 0 may be tomorrow or yesterday */
    public DueDate(LocalDate day, LocalDate today, int businessDaysLeft) {
        addClassName("due");
        var rest = new Span(rest(day, today, businessDaysLeft));
        rest.addClassName("due__rest");
        add(new Span(t("due.until", formats().shortDate(day))), rest);
        if (day.isBefore(today)) {
            addClassName("due--over");
        } else if (businessDaysLeft <= SOON) {
            addClassName("due--soon");
        }
    }

    private static String rest(LocalDate day, LocalDate today, int left) {
        if (day.isBefore(today)) {
            return left == 0 ? t("due.past") : t("due.over", -left);
        }
        return day.equals(today) ? t("due.today") : t("due.left", left);
    }
}
