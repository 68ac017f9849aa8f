package jp.jissen.company.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.base.ui.TwoLine;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyService;
import jp.jissen.programme.Period;

/** A company's own closing days: due dates and visits go round them. */
class CompanyClosings extends Div {

    private final CompanyService companies;
    private final CompanyId company;
    private final boolean mayChange = Acting.hasRole(Role.COORDINATOR) || Acting.hasRole(Role.PARTICIPANT);

    CompanyClosings(CompanyService companies, CompanyId company) {
        this.companies = companies;
        this.company = company;
        refresh();
    }

    private void refresh() {
        removeAll();
        add(new Paragraph(t("companyClosing.text")));
        var list = new UnorderedList();
        list.addClassName("edition-list");
        companies.closings(company).forEach(closing -> {
            var item = new ListItem(new TwoLine(closing.day().reason(), formats().fullPeriod(closing.day().period().from(), closing.day().period().until())));
            item.addClassName("edition-list__i");
            if (mayChange) {
                var remove = new Button(t("closing.remove"), event -> {
                    companies.reopen(closing.id());
                    refresh();
                });
                remove.addThemeName("tertiary");
                remove.setAriaLabel(t("closing.remove") + " " + closing.day().reason());
                item.add(remove);
            }
            list.add(item);
        });
        add(list);
        if (mayChange) {
            add(new Button(t("closing.add"), event -> open()));
        }
    }

    private void open() {
        var form = new RecordForm<>(Typed.class, Sheet.of("company.closing", company.value()));
        var dialog = new FormDialog<>(t("closing.add"), form, typed -> {
            companies.close(company, new Period(typed.from(), typed.until()), typed.reason());
            refresh();
        }, form.required(Fields.date("closing.from"), "from"), form.required(Fields.date("closing.until"), "until"),
                form.required(Fields.line("closing.reason", TextLimit.LINE), "reason", Checks.required(TextLimit.LINE)));
        form.show(new Typed(null, null, ""));
        dialog.open();
    }

    /** What the form holds. */
    public record Typed(@Nullable LocalDate from, @Nullable LocalDate until, String reason) {
    }
}
