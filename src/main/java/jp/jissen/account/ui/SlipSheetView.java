package jp.jissen.account.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import jp.jissen.access.Roles;
import jp.jissen.account.AccountRoutes;
import jp.jissen.account.PublicAddress;
import jp.jissen.account.Slip;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.Facts;
import jp.jissen.base.ui.TranslatedTitle;

/** Slips for the printer: A4, six to a page to be cut, or one. Shown once, because their secrets are kept nowhere. */
@Route(value = AccountRoutes.ACCOUNTS + "/slips", autoLayout = false)
@PageTitle("slips.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
class SlipSheetView extends Main {

    private final PublicAddress address;
    private final Section paper = new Section();

    SlipSheetView(PublicAddress address) {
        this.address = address;
        addClassName("paper-view");
        paper.addClassNames("paper", "paper--slips");
        add(new H1(t("slips.title")), new EmptyState(t("slips.empty.title"), t("slips.empty.text"), new Anchor(AccountRoutes.ACCOUNTS, t("slips.back"))));
    }

    /** Fills the page; called once, right after the slips were issued. */
    void show(List<Slip> slips) {
        removeAll();
        var bar = new Div(new H1(t("slips.title")), new Paragraph(t("slips.text", slips.size())), layout(), print(), new Anchor(AccountRoutes.ACCOUNTS, t("slips.back")));
        bar.addClassName("paper-bar");
        slips.forEach(slip -> paper.add(slip(slip)));
        add(bar, paper);
    }

    private RadioButtonGroup<Boolean> layout() {
        var six = new RadioButtonGroup<Boolean>(t("slips.layout"), true, false);
        six.setItemLabelGenerator(value -> t(value ? "slips.six" : "slips.one"));
        six.addThemeName("horizontal");
        six.addValueChangeListener(event -> paper.getElement().getClassList().set("paper--one", !event.getValue()));
        six.setValue(true);
        return six;
    }

    private static Button print() {
        var print = new Button(t("action.print"));
        print.addThemeName("primary");
        print.getElement().setAttribute("data-print", true);
        return print;
    }

    private Article slip(Slip slip) {
        var link = address.slipLink(ServletUriComponentsBuilder.fromContextPath(VaadinServletRequest.getCurrent().getHttpServletRequest()).build().toUriString(), slip.token());
        var url = new Paragraph(link);
        url.addClassName("slip__url");
        var words = new Div(new H2(t("slip.paper.name", slip.name())), new Paragraph(t("slip.paper.text")),
                new Facts().row(t("slip.paper.userName"), slip.userName()).row(t("slip.paper.until"), formats().dateTime(slip.expiresAt())), url, new Paragraph(t("slip.paper.once")));
        words.addClassName("slip__words");
        var article = new Article(words, QrCode.of(link, t("slip.paper.qr", slip.name())));
        article.addClassName("slip");
        return article;
    }
}
