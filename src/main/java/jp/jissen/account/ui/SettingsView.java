package jp.jissen.account.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import jakarta.annotation.security.PermitAll;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.account.AccountRoutes;
import jp.jissen.account.OwnAccountService;
import jp.jissen.account.Preferences;
import jp.jissen.account.Preferences.ColorScheme;
import jp.jissen.account.Preferences.Language;
import jp.jissen.account.Preferences.TextSize;
import jp.jissen.base.Sheet;
import jp.jissen.base.ui.Facts;
import jp.jissen.base.ui.LanguageSwitch;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.base.ui.TranslatedTitle;

/** One's own account: how the screen looks, and the password. */
@Route(AccountRoutes.SETTINGS)
@PageTitle("settings.title")
@DynamicPageTitle(TranslatedTitle.class)
@PermitAll
class SettingsView extends Div {

    private final OwnAccountService account;

    SettingsView(OwnAccountService account) {
        this.account = account;
        addClassName("settings");
        var person = account.get();
        add(new PageHeader(t("settings.title"), t("settings.purpose")),
                new Panel(t("settings.me"), new Facts().row(t("account.name"), person.name()).row(t("account.userName"), person.userName()).row(t("account.mail"), person.mail().isEmpty() ? t("settings.noMail") : person.mail())),
                new Panel(t("settings.screen"), appearance()),
                new Panel(t("settings.password"), password()));
        if (Acting.hasRole(Role.COORDINATOR) || Acting.hasRole(Role.ADMIN)) {
            add(new Panel(t("settings.mail"), mail()));
        }
    }

    private Div mail() {
        var setup = account.mailSetup();
        var body = new Div(new Paragraph(t(setup.complete() ? "settings.mail.ready" : "settings.mail.missing")),
                new Facts().row(t("settings.mail.host"), orNone(setup.host())).row(t("settings.mail.from"), orNone(setup.from())));
        body.addClassName("stacked-form");
        if (setup.complete()) {
            body.add(new Button(t("settings.mail.try"), event -> Messages.done(t("settings.mail.tried", account.tryMail(locale())))));
        }
        return body;
    }

    private static String orNone(String text) {
        return text.isEmpty() ? t("settings.mail.none") : text;
    }

    private Div appearance() {
        var now = account.preferences();
        var language = choice("settings.language", Language.values(), now.language());
        var size = choice("settings.textSize", TextSize.values(), now.textSize());
        var scheme = choice("settings.colorScheme", ColorScheme.values(), now.colorScheme());
        var save = new Button(t("action.save"), event -> {
            account.prefer(new Preferences(language.getValue(), size.getValue(), scheme.getValue()));
            LanguageSwitch.remember(language.getValue().locale());
            getUI().orElseThrow().getPage().reload();
        });
        var form = new Div(language, size, scheme, save);
        form.addClassName("stacked-form");
        return form;
    }

    private static <E extends Enum<E>> RadioButtonGroup<E> choice(String key, E[] values, E now) {
        var group = new RadioButtonGroup<E>(t(key), values);
        group.addThemeName("horizontal");
        group.setItemLabelGenerator(value -> t(key + "." + value.name()));
        group.setValue(now);
        return group;
    }

    private Div password() {
        var form = new RecordForm<>(Change.class, Sheet.NEVER);
        var current = form.required(field("settings.password.current", Autocomplete.CURRENT_PASSWORD), "current");
        var next = form.required(field("slip.password", Autocomplete.NEW_PASSWORD), "password");
        next.setHelperText(t("slip.password.help"));
        var again = form.required(field("slip.again", Autocomplete.NEW_PASSWORD), "again");
        form.show(new Change("", "", ""));
        var save = new Button(t("settings.password.save"), event -> {
            if (form.submit(typed -> account.changePassword(typed.current(), typed.password(), typed.again()))) {
                form.show(new Change("", "", ""));
                Messages.done(t("settings.password.done"));
            }
        });
        var body = new Div(form.head(), current, next, again, save);
        body.addClassName("stacked-form");
        return body;
    }

    private static PasswordField field(String key, Autocomplete autocomplete) {
        var field = new PasswordField(t(key));
        field.setAutocomplete(autocomplete);
        return field;
    }

    /** What the form holds. */
    public record Change(String current, String password, String again) {
    }
}
