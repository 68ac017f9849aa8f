package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.util.Optional;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.Facts;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.PageMeta;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.Translation;
import jp.jissen.company.CompanyRoutes;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.ReadersService;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.register.OpeningRow;
import jp.jissen.register.OpeningService;
import jp.jissen.register.Sight;

/** A company's register for the office: how far it is; and its rows, to read only, from the moment the company opens it until the moment it closes it. */
class OfficeRegister extends Div {

    private final OpeningService openings;
    private final ReadersService readers;
    private final AssetEditor.Services services;
    private final CompanyRow company;
    private @Nullable OpeningRow shown;

    /** @param number of the asset to open when there is one to see, 0 for none */
    OfficeRegister(OpeningService openings, ReadersService readers, AssetEditor.Services services, CompanyRow company, int number) {
        this.openings = openings;
        this.readers = readers;
        this.services = services;
        this.company = company;
        addClassName("register__opening");
        show(number);
    }

    /** Rows go at once, whatever has the focus. */
    private void heard() {
        if (!openings.current(company.id()).equals(Optional.ofNullable(shown))) {
            show(0);
        }
    }

    private void show(int number) {
        removeAll();
        var news = new LiveNews(heard -> heard()).about(company.space(), OpeningService.NEWS);
        shown = openings.current(company.id()).orElse(null);
        if (shown == null) {
            counts();
        } else {
            rows(shown, number);
        }
        add(news);
    }

    private void counts() {
        var progress = openings.progress(company.id());
        var figures = new Facts().row(t("home.assets"), t("home.assets.value", progress.assets(), progress.rated())).row(t("home.highRisks"), t("home.highRisks.value", progress.high(), progress.highOpen()));
        add(new PageHeader(t("assets.title"), company.name() + " ・ " + t("opening.counts.purpose")),
                new PageMeta(String.join(t("readers.and"), readers.of(company.id()).sentence(Translation::t, false), t("opening.readers.counts"))),
                new Panel(t("opening.counts.title"), figures), new EmptyState(t("opening.counts.closed"), t("opening.counts.text"), new Anchor(CompanyRoutes.company(company.id()), t("opening.toCompany"))));
    }

    private void rows(OpeningRow opening, int number) {
        var register = openings.look(company.id());
        var board = new RegisterBoard(services, register, Sight.SHOWN);
        add(new PageHeader(t("assets.title"), company.name() + " ・ " + t("opening.shown.purpose", formats().date(opening.until()))), new PageMeta(OpeningStrip.readers(readers, register, opening), board.editor().saveState()), board);
        if (number == 0) {
            board.editor().openNothing();
        } else {
            board.editor().openNumber(number);
        }
    }
}
