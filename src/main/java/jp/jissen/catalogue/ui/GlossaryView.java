package jp.jissen.catalogue.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.Comparator;

import jakarta.annotation.security.PermitAll;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.base.SearchKey;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.catalogue.Catalogue;
import jp.jissen.catalogue.CatalogueRoutes;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.catalogue.GlossaryTerm;

/** 用語集: the field's words in plain ones, for people who do not work in IT. */
@Route(CatalogueRoutes.GLOSSARY)
@PageTitle("glossary.title")
@DynamicPageTitle(TranslatedTitle.class)
@PermitAll
class GlossaryView extends Div {

    private final Catalogue catalogue;
    private final TextField search = new TextField(t("glossary.search"));
    private final Div terms = new Div();

    GlossaryView(Catalogues catalogues) {
        catalogue = catalogues.latest();
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> show());
        var filters = new Div(search);
        filters.addClassName("filters");
        add(new PageHeader(t("glossary.title"), t("glossary.purpose")), filters, terms);
        show();
    }

    private void show() {
        terms.removeAll();
        var typed = SearchKey.of(search.getValue());
        var list = new DescriptionList();
        list.addClassName("glossary");
        catalogue.glossary().stream().filter(term -> SearchKey.of(term.term().ja(), term.term().en(), term.reading(), term.meaning().in(locale())).contains(typed))
                .sorted(Comparator.comparing(GlossaryTerm::reading)).forEach(term -> list.add(entry(term)));
        terms.add(list.getChildren().findAny().isPresent() ? list : new Paragraph(t("glossary.none")));
    }

    private static Div entry(GlossaryTerm term) {
        var small = new Span(term.reading() + " ・ " + (locale().getLanguage().equals("en") ? term.term().ja() : term.term().en()));
        small.addClassName("hint");
        var name = new DescriptionList.Term();
        name.add(new Span(term.term().in(locale())), small);
        var entry = new Div(name, new DescriptionList.Description(term.meaning().in(locale())));
        entry.addClassName("glossary__i");
        entry.setId(term.code());
        return entry;
    }
}
