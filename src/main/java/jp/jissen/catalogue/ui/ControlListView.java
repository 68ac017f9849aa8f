package jp.jissen.catalogue.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import jakarta.annotation.security.PermitAll;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.base.SearchKey;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.catalogue.Catalogue;
import jp.jissen.catalogue.CatalogueRoutes;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.catalogue.Control;
import jp.jissen.catalogue.ControlTheme;

/** 管理策一覧: the 93 controls in their four themes. The search tolerates the spellings that the papers mix. */
@Route(CatalogueRoutes.CONTROLS)
@PageTitle("controls.title")
@DynamicPageTitle(TranslatedTitle.class)
@PermitAll
class ControlListView extends Div {

    private final Catalogue catalogue;
    private final TextField search = new TextField(t("controls.search"));
    private final Span count = new Span();
    private final Div themes = new Div();

    ControlListView(Catalogues catalogues) {
        catalogue = catalogues.latest();
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> show());
        count.getElement().setAttribute("role", "status");
        themes.addClassName("control-themes");
        var filters = new Div(search, count);
        filters.addClassName("filters");
        add(new PageHeader(t("controls.title"), t("controls.purpose")), filters, themes);
        show();
    }

    private void show() {
        themes.removeAll();
        var typed = SearchKey.of(search.getValue());
        var found = catalogue.controls().stream().filter(control -> SearchKey.of(control.code(), control.title().ja(), control.title().en()).contains(typed)).toList();
        count.setText(t("controls.count", found.size()));
        for (var theme : ControlTheme.values()) {
            var ofTheme = found.stream().filter(control -> control.theme() == theme).toList();
            if (!ofTheme.isEmpty()) {
                var list = new UnorderedList();
                list.addClassName("control-list");
                ofTheme.forEach(control -> list.add(item(control)));
                themes.add(new Panel(t("controls.theme", catalogue.label(theme).in(locale()), ofTheme.size()), list));
            }
        }
        if (found.isEmpty()) {
            themes.add(new Paragraph(t("controls.none")));
        }
    }

    private static ListItem item(Control control) {
        var code = new Span(control.code());
        code.addClassName("control-list__no");
        var item = new ListItem(code, new Span(control.title().in(locale())));
        item.addClassName("control-list__i");
        return item;
    }
}
