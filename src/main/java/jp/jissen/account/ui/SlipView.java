package jp.jissen.account.ui;

import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import jp.jissen.account.AccountRoutes;
import jp.jissen.account.SlipOwner;
import jp.jissen.account.SlipService;
import jp.jissen.base.Sheet;
import jp.jissen.base.ui.LanguageSwitch;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.base.ui.TranslatedTitle;

/** Behind the link of a slip: a greeting by name, and a password to choose. The slip is used up only when the password is set. */
@Route(value = AccountRoutes.SLIP, autoLayout = false)
@PageTitle("slip.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class SlipView extends Main implements HasUrlParameter<String> {

    private final SlipService slips;
    private final Div box = new Div();

    SlipView(SlipService slips) {
        this.slips = slips;
        addClassName("sign-in");
        box.addClassNames("sign-in__box", "slip-box");
        add(box);
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        box.removeAll();
        slips.owner(token).ifPresentOrElse(owner -> welcome(token, owner), this::gone);
        box.add(new LanguageSwitch(chosen -> { }));
    }

    private void gone() {
        box.add(new H1(t("slip.gone.title")), new Paragraph(t("slip.gone.text")), new Anchor(AccountRoutes.SIGN_IN, t("slip.gone.signIn")));
    }

    private void welcome(String token, SlipOwner owner) {
        var form = new RecordForm<>(NewPassword.class, Sheet.NEVER);
        var password = form.required(new PasswordField(t("slip.password")), "password");
        password.setHelperText(t("slip.password.help"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        var again = form.required(new PasswordField(t("slip.again")), "again");
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        form.show(new NewPassword("", ""));
        var save = new Button(t("slip.save"), event -> form.submit(typed -> {
            var userName = slips.redeem(token, typed.password(), typed.again());
            getUI().orElseThrow().navigate(AccountRoutes.SIGN_IN, QueryParameters.of("ready", userName));
        }));
        save.addThemeNames("primary", "large");
        var name = new Paragraph(t("slip.userName", owner.userName()));
        name.addClassName("slip-box__name");
        box.add(new H1(t("slip.welcome", owner.name())), new Paragraph(t("slip.text")), name, form.head(), password, again, save);
    }

    /** What the form holds. */
    public record NewPassword(String password, String again) {
    }
}
