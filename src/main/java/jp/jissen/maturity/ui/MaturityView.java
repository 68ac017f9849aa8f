package jp.jissen.maturity.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.access.Roles;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.PageMeta;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.Switch;
import jp.jissen.base.ui.Translation;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyRoutes;
import jp.jissen.company.CompanyYears;
import jp.jissen.company.ReadersService;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.maturity.LevelService;
import jp.jissen.maturity.LevelStage;
import jp.jissen.maturity.MaturityRoutes;
import jp.jissen.maturity.SurveyRadar;
import jp.jissen.maturity.SurveyRow;
import jp.jissen.maturity.SurveyService;

/** 自社の現在地: the level with its grounds, the six areas before and after, and where the programme stands on the scale. */
@Route(MaturityRoutes.MATURITY)
@PageTitle("maturity.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE, Roles.EXPERT, Roles.COORDINATOR})
class MaturityView extends Div implements BeforeEnterObserver {

    private final SurveyService surveys;
    private final LevelService levels;
    private final LevelDesk desk;
    private final CompanyYears years;
    private final ReadersService readers;
    private final Catalogues catalogues;

    MaturityView(SurveyService surveys, LevelService levels, LevelDesk desk, CompanyYears years, ReadersService readers, Catalogues catalogues) {
        this.surveys = surveys;
        this.levels = levels;
        this.desk = desk;
        this.years = years;
        this.readers = readers;
        this.catalogues = catalogues;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var company = new CompanyId(Params.uuid(event, "company"));
        var all = years.of(company);
        var year = event.getRouteParameters().get("year").isPresent() ? years.of(company, Params.number(event, "year")) : all.stream().findFirst().orElse(null);
        removeAll();
        if (year == null) {
            add(new PageHeader(t("maturity.title"), years.company(company).name()), new EmptyState(t("maturity.noYear.title"), t("maturity.noYear.text"), new Anchor(CompanyRoutes.company(company), t("maturity.toCompany"))));
        } else {
            show(year, all);
        }
    }

    private void show(CompanyYears.Year year, List<CompanyYears.Year> all) {
        removeAll();
        var news = new LiveNews(heard -> show(year, all)).waitsForFields();
        var id = year.part().id();
        var company = year.company();
        add(new PageHeader(t("maturity.title"), company.name() + " ・ " + t("maturity.purpose")), new PageMeta(readers.of(company.id()).sentence(Translation::t, true)),
                new Switch<>(t("edition.year"), all, year, one -> one.edition().name().in(locale()), one -> getUI().orElseThrow().navigate(MaturityRoutes.maturity(company.id(), one.edition().fiscalYear()))));
        var catalogue = catalogues.version(year.edition().catalogueVersion());
        var found = levels.of(id);
        var radar = surveys.radar(id);
        var columns = new Div(areas(year, radar), new LevelPanel(found, catalogue, levels.agreed(id, LevelStage.BEFORE), levels.agreed(id, LevelStage.NOW)));
        columns.addClassName("levels__cols");
        add(columns);
        if (radar.before().isPresent() && radar.after().isPresent()) {
            add(new Gains(radar));
        }
        if (found.mayAgree()) {
            add(desk.part(id, found, catalogue, () -> show(year, all)));
        }
        add(new ProgrammePlaces(catalogue), news.about(company.space(), SurveyService.NEWS).about(company.space(), LevelService.NEWS));
    }

    private Panel areas(CompanyYears.Year year, SurveyRadar radar) {
        var panel = new Panel(t("maturity.areas"));
        if (radar.before().isPresent() || radar.after().isPresent()) {
            panel.add(Radars.chart(radar));
        } else {
            panel.add(SurveyView.hint(t("maturity.areas.none")));
        }
        if (radar.withheld()) {
            panel.add(SurveyView.hint(t("survey.withheld.text")));
        }
        return panel.withFooter(surveys.of(year.part().id()).stream().map(survey -> (Component) link(year, survey)).toArray(Component[]::new));
    }

    private static Anchor link(CompanyYears.Year year, SurveyRow survey) {
        var words = t("survey.title." + survey.stage().name()) + " ・ " + t("survey.state." + survey.state().name());
        return new Anchor(MaturityRoutes.survey(year.company().id(), year.edition().fiscalYear(), survey.stage()), survey.completedOn() == null ? words : words + " " + formats().tinyDate(survey.completedOn()));
    }
}
