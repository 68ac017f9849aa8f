package jp.jissen.company.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;

import com.vaadin.flow.component.Component;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Digits;
import jp.jissen.base.Refusal;
import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.PickOne;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.catalogue.Catalogue;
import jp.jissen.catalogue.Industry;
import jp.jissen.company.CompanyProfile;
import jp.jissen.company.CompanyRow;

/** The dialog for what is written about a company. */
final class CompanyForm {

    private CompanyForm() {
    }

    static FormDialog<Typed> create(Catalogue catalogue, Consumer<CompanyProfile> then) {
        return dialog(t("companies.new"), new Sheet("company.new", ""), catalogue, new Typed("", "", null, "", "", "", "", "", ""), then, null);
    }

    /** @param then is given the version that goes with the values */
    static FormDialog<Typed> change(Catalogue catalogue, CompanyRow company, CompanyVersions versions, ObjLongConsumer<CompanyProfile> then) {
        return dialog(t("company.change"), Sheet.of("company", company.id().value()), catalogue, Typed.of(company.profile(), catalogue), profile -> then.accept(profile, versions.version()), versions);
    }

    /** A form that is never in view and knows what the fields of a company and their values are called. */
    static RecordForm<Typed> words(Catalogue catalogue) {
        var form = new RecordForm<>(Typed.class, Sheet.NEVER);
        fields(form, catalogue);
        return form;
    }

    private static FormDialog<Typed> dialog(String title, Sheet sheet, Catalogue catalogue, Typed now, Consumer<CompanyProfile> then, @Nullable CompanyVersions versions) {
        var form = new RecordForm<>(Typed.class, sheet);
        var dialog = new FormDialog<>(title, form, typed -> then.accept(typed.profile()), fields(form, catalogue));
        if (versions != null) {
            form.mergesWith(versions);
        }
        form.show(now);
        return dialog;
    }

    private static Component[] fields(RecordForm<Typed> form, Catalogue catalogue) {
        var industry = new PickOne<Industry>(t("company.industry")).offer(catalogue.industries(), one -> one.label().in(locale()));
        industry.setHelperText(t("company.industry.help"));
        return new Component[] {
                form.required(Fields.line("company.name", TextLimit.LINE), "name", Checks.required(TextLimit.LINE)),
                form.required(Fields.line("company.reading", TextLimit.LINE, "account.reading.help"), "reading", Checks.required(TextLimit.LINE)),
                form.required(industry, "industry"),
                form.field(Fields.number("company.employees"), "employees", Checks.by(typed -> number("employees", typed, CompanyProfile.MOST_EMPLOYEES))),
                form.field(Fields.number("company.capital.field"), "capital", Checks.by(typed -> number("capital", typed, CompanyProfile.MOST_CAPITAL))),
                form.field(Fields.line("company.phone", TextLimit.LINE), "phone", Checks.text(TextLimit.LINE)),
                form.field(Fields.line("company.postalCode", TextLimit.LINE), "postalCode", Checks.text(TextLimit.LINE)),
                form.field(Fields.line("company.address", TextLimit.NOTE), "address", Checks.text(TextLimit.NOTE)),
                form.field(Fields.lines("company.note", TextLimit.TEXT), "note", Checks.text(TextLimit.TEXT))};
    }

    /** Empty counts as 0. @throws Refusal for what is no number between 0 and the most */
    private static int number(String field, String typed, int most) {
        var number = typed.isBlank() ? 0 : Digits.number(typed);
        if (number < 0 || number > most) {
            throw Refusal.of(field, "refusal.number.range", 0, most);
        }
        return number;
    }

    /** What the form holds. */
    public record Typed(String name, String reading, @Nullable Industry industry, String employees, String capital, String phone, String postalCode, String address, String note) {

        static Typed of(CompanyProfile profile, Catalogue catalogue) {
            var industry = catalogue.industries().stream().filter(one -> one.code().equals(profile.industry())).findFirst().orElse(null);
            return new Typed(profile.name(), profile.reading(), industry, String.valueOf(profile.employees()), String.valueOf(profile.capital()), profile.phone(), profile.postalCode(), profile.address(), profile.note());
        }

        CompanyProfile profile() {
            return new CompanyProfile(name, reading, industry == null ? "" : industry.code(), number("employees", employees, CompanyProfile.MOST_EMPLOYEES), number("capital", capital, CompanyProfile.MOST_CAPITAL), postalCode, address, phone, note);
        }
    }
}
