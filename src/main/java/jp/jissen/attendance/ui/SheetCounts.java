package jp.jissen.attendance.ui;

import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

import jp.jissen.attendance.AttendanceSheet;
import jp.jissen.attendance.Mark;

/** The sheet in numbers: companies by the rule, people by mark; the same on paper. */
class SheetCounts extends DescriptionList {

    SheetCounts() {
        addClassName("counts");
    }

    void show(AttendanceSheet sheet) {
        removeAll();
        figure(t("attendance.companies"), t("attendance.ofAll", sheet.companiesAttended(), sheet.companyCount()));
        for (var mark : Mark.values()) {
            figure(t("attendance.mark." + mark.name()), t("attendance.people", sheet.count(mark)));
        }
        figure(t("attendance.open"), t("attendance.people", sheet.open()));
    }

    private void figure(String name, String value) {
        var row = new Div(new Term(name), new Description(value));
        row.addClassName("counts__i");
        add(row);
    }
}
