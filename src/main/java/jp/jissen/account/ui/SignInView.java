package jp.jissen.account.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.springframework.beans.factory.ObjectProvider;

import jp.jissen.access.Acting;
import jp.jissen.account.AccountRoutes;
import jp.jissen.account.SignInHelp;
import jp.jissen.base.ui.LanguageSwitch;
import jp.jissen.base.ui.TranslatedTitle;

/** Where everybody comes in. */
@Route(value = AccountRoutes.SIGN_IN, autoLayout = false)
@PageTitle("signIn.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver {

    private final LoginForm form = new LoginForm();
    private final Paragraph ready = new Paragraph();

    SignInView(ObjectProvider<SignInHelp> help) {
        addClassName("sign-in");
        form.setI18n(words());
        form.setAction(AccountRoutes.SIGN_IN);
        form.setForgotPasswordButtonVisible(false);
        ready.addClassName("sign-in__ready");
        ready.setVisible(false);
        var brand = new Div(new H1("Jissen"), new Paragraph(t("menu.programme")));
        brand.addClassName("sign-in__brand");
        var box = new Div(brand, ready, form, help(help), new LanguageSwitch(chosen -> { }));
        box.addClassName("sign-in__box");
        add(box);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Acting.actor().isPresent()) {
            event.forwardTo("");
        }
        var parameters = event.getLocation().getQueryParameters();
        form.setError(parameters.getParameters().containsKey("error"));
        parameters.getSingleParameter("ready").ifPresent(userName -> {
            ready.setText(t("signIn.ready", userName));
            ready.setVisible(true);
        });
    }

    private static Paragraph help(ObjectProvider<SignInHelp> help) {
        var sentence = help.orderedStream().flatMap(one -> one.sentence(locale()).stream()).findFirst().map(call -> t("signIn.help", call)).orElseGet(() -> t("signIn.helpPlain"));
        var text = new Paragraph(sentence);
        text.addClassName("sign-in__help");
        return text;
    }

    private static LoginI18n words() {
        var words = LoginI18n.createDefault();
        var labels = words.getForm();
        labels.setTitle(t("signIn.title"));
        labels.setUsername(t("signIn.userName"));
        labels.setPassword(t("signIn.password"));
        labels.setSubmit(t("signIn.submit"));
        var error = words.getErrorMessage();
        error.setTitle(t("signIn.error.title"));
        error.setMessage(t("signIn.error.text"));
        error.setUsername(t("signIn.error.userName"));
        error.setPassword(t("signIn.error.password"));
        return words;
    }
}
