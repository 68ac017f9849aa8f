package jp.jissen.shell;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;

import org.springframework.beans.factory.ObjectProvider;

import jp.jissen.access.Acting;
import jp.jissen.account.AccountRoutes;
import jp.jissen.account.OwnAccountService;
import jp.jissen.account.Preferences.Language;
import jp.jissen.base.ui.Journal;
import jp.jissen.base.ui.LanguageSwitch;
import jp.jissen.base.ui.PageFooter;
import jp.jissen.base.ui.SaveState;
import jp.jissen.base.ui.TopBar;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;

/** Menu at the side, the page, and at its foot whom to call. */
@Layout
@PermitAll
class MainLayout extends AppLayout {

    private final Main page = new Main();
    private final SaveState state = new SaveState();
    private final PageFooter footer;

    MainLayout(NavigationMenu menu, EditionService editions, OwnAccountService account, AuthenticationContext authentication, Journal journal, ObjectProvider<TopBar> bars) {
        var edition = editions.current();
        setPrimarySection(Section.DRAWER);
        addToNavbar(toggle(), brandBar());
        addToDrawer(brand(edition), new Scroller(menu.create(edition)), me(account, () -> journal.leave(UI.getCurrent(), authentication::logout)));
        footer = edition.map(year -> new PageFooter(year.texts().helpdeskPhone(), year.texts().helpdeskHours().in(locale()))).orElseGet(() -> new PageFooter("", ""));
        page.setId("page");
        page.addClassName("page");
        journal.begin(UI.getCurrent());
        bars.orderedStream().map(TopBar::create).forEach(page::add);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        view.getElement().getClassList().add("view");
        page.getElement().appendChild(view.getElement());
        page.add(footer, state);
        super.showRouterLayoutContent(page);
    }

    private static DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.addThemeName("tertiary");
        toggle.setAriaLabel(t("menu.open"));
        return toggle;
    }

    private static Component brandBar() {
        var name = new Span("Jissen");
        name.addClassName("brand--bar");
        name.getElement().setAttribute("role", "region").setAttribute("aria-label", t("menu.top"));
        return name;
    }

    private static Component brand(Optional<EditionRow> edition) {
        var skip = new Anchor("#page", t("menu.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        var name = new Anchor("", "Jissen");
        name.addClassName("brand__name");
        var programme = new Span(edition.map(year -> year.name().in(locale())).orElse(t("menu.programme")));
        programme.addClassName("brand__sub");
        var brand = new Div(skip, name, programme);
        brand.addClassName("brand");
        brand.getElement().setAttribute("role", "region").setAttribute("aria-label", "Jissen");   // a dialog's header is the page's banner
        return brand;
    }

    private static Component me(OwnAccountService account, Runnable signOut) {
        var name = new Paragraph(t("menu.me", Acting.person().displayName()));
        name.addClassName("me__name");
        var leave = new Button(t("menu.signOut"), event -> signOut.run());
        leave.addThemeName("tertiary");
        var language = new LanguageSwitch(chosen -> account.prefer(account.preferences().withLanguage(Language.of(chosen))));
        var links = new Div(new Anchor(AccountRoutes.SETTINGS, t("menu.settings")), language, leave);
        links.addClassName("me__links");
        var me = new Div(name, links);
        me.addClassName("me");
        me.getElement().setAttribute("role", "region").setAttribute("aria-label", t("menu.own"));
        return me;
    }
}
