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

    /** @param businessDaysLeft 0 on the day itself, negative when overdue */
    public DueDate(LocalDate day, int businessDaysLeft) {
        addClassName("due");
        var rest = new Span(rest(businessDaysLeft));
        rest.addClassName("due__rest");
        add(new Span(t("due.until", formats().shortDate(day))), rest);
        if (businessDaysLeft < 0) {
            addClassName("due--over");
        } else if (businessDaysLeft <= SOON) {
            addClassName("due--soon");
        }
    }

    private static String rest(int left) {
        if (left < 0) {
            return t("due.over", -left);
        }
        return left == 0 ? t("due.today") : t("due.left", left);
    }
}
