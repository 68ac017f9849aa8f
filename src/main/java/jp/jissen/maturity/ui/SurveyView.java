package jp.jissen.maturity.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.Roles;
import jp.jissen.base.Absent;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.PageMeta;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.StateBadge;
import jp.jissen.base.ui.Translation;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyYears;
import jp.jissen.company.Readers;
import jp.jissen.company.ReadersService;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.maturity.MaturityRoutes;
import jp.jissen.maturity.Sight;
import jp.jissen.maturity.SurveyDetails;
import jp.jissen.maturity.SurveyQuestions;
import jp.jissen.maturity.SurveyService;
import jp.jissen.maturity.SurveyStage;
import jp.jissen.maturity.SurveyState;

/** セキュリティ実態調査: one of a company's two surveys; rated axis by axis by the expert, read as a whole by the others. */
@Route(MaturityRoutes.SURVEY)
@RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE, Roles.EXPERT, Roles.COORDINATOR})
class SurveyView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final SurveyService surveys;
    private final CompanyYears years;
    private final ReadersService readers;
    private @Nullable AxisForm form;
    private String title = "";

    SurveyView(SurveyService surveys, CompanyYears years, ReadersService readers) {
        this.surveys = surveys;
        this.years = years;
        this.readers = readers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var year = years.of(new CompanyId(Params.uuid(event, "company")), Params.number(event, "year"));
        var stage = SurveyStage.valueOf(event.getRouteParameters().get("stage").orElseThrow().toUpperCase(Locale.ROOT));
        title = t("survey.title." + stage.name());
        show(year, stage, event.getRouteParameters().get("axis"));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.changed()) {
            var postponed = event.postpone();
            Confirm.removal(t("form.leave.title"), t("form.leave.text"), t("form.leave.action"), () -> {
                form.throwAway();
                postponed.proceed();
            });
        }
    }

    @Override
    public String getPageTitle() {
        return title + " | Jissen";
    }

    private void show(CompanyYears.Year year, SurveyStage stage, Optional<String> wanted) {
        removeAll();
        form = null;
        var news = new LiveNews(heard -> heard(year, stage, wanted)).waitsForFields();
        var survey = surveys.get(year.part().id(), stage);
        var toAll = new Button(t("survey.toMaturity"), event -> getUI().orElseThrow().navigate(MaturityRoutes.maturity(year.company().id(), year.edition().fiscalYear())));
        add(new PageHeader(title, year.company().name() + " ・ " + t("survey.purpose"), toAll), new PageMeta(whoReads(year, survey), badge(survey.survey().state())));
        var main = new Div();
        main.addClassName("survey");
        if (survey.survey().completedOn() != null) {
            main.add(hint(t("survey.completedBy", survey.completedBy(), formats().date(survey.survey().completedOn()))));
        }
        if (survey.mayRate()) {
            rate(main, year, survey, wanted);
        } else {
            main.add(survey.content().filter(content -> survey.survey().state() != SurveyState.LATER).<Component>map(content -> new SurveyReading(survey.questions(), content)).orElseGet(() -> nothing(survey)));
        }
        add(main, news.about(year.company().space(), SurveyService.NEWS));
    }

    private static Component nothing(SurveyDetails survey) {
        if (survey.survey().sight() == Sight.AFTER_OWN_RATING) {
            return new EmptyState(t("survey.withheld.title"), t("survey.withheld.text"));
        }
        return survey.survey().state() == SurveyState.LATER ? new EmptyState(t("survey.later.title"), t("survey.later.text")) : new EmptyState(t("survey.nothing.title"), t("survey.nothing.text"));
    }

    /** What somebody types stays as it is: saving puts it together with what the others have saved. */
    private void heard(CompanyYears.Year year, SurveyStage stage, Optional<String> wanted) {
        if (form == null || !form.changed()) {
            show(year, stage, wanted);
        }
    }

    private void rate(Div main, CompanyYears.Year year, SurveyDetails survey, Optional<String> wanted) {
        if (survey.survey().sight() != Sight.WHOLE) {
            main.add(nothing(survey));
            return;
        }
        var axes = survey.questions().axes();
        var axis = wanted.map(code -> axes.stream().filter(one -> one.axis().code().equals(code)).findFirst().orElseThrow(Absent::new)).orElseGet(() -> survey.open().stream().findFirst().orElse(axes.getFirst()));
        var place = axes.indexOf(axis);
        var next = axes.get((place + 1) % axes.size());
        form = new AxisForm(surveys, survey, axis, t(place + 1 < axes.size() ? "survey.saveAndNext" : "survey.save"), () -> {
            if (place + 1 < axes.size()) {
                getUI().orElseThrow().navigate(address(year, survey, next));
            } else {
                show(year, survey.survey().stage(), wanted);
            }
        });
        main.add(hint(t("survey.help")), steps(year, survey, axis), form, new SurveyCompletion(surveys, survey, open -> address(year, survey, open), () -> show(year, survey.survey().stage(), wanted)));
    }

    /** The six axes as links, each with how many of its items have an answer. */
    private static Nav steps(CompanyYears.Year year, SurveyDetails survey, SurveyQuestions.OfAxis current) {
        var list = new OrderedList();
        list.addClassName("steps__list");
        survey.questions().axes().forEach(axis -> {
            var answered = survey.content().orElseThrow().axis(axis.axis().code()).answers().keySet().stream().filter(axis.codes()::contains).count();
            var link = new Anchor(address(year, survey, axis), t("survey.step", axis.axis().shortLabel().in(locale()), answered, axis.items().size()));
            link.addClassName("steps__link");
            if (axis.equals(current)) {
                link.getElement().setAttribute("aria-current", "step");
            }
            list.add(new ListItem(link));
        });
        var nav = new Nav(list);
        nav.addClassNames("steps", "steps--compact");
        nav.setAriaLabel(t("survey.steps"));
        return nav;
    }

    private static String address(CompanyYears.Year year, SurveyDetails survey, SurveyQuestions.OfAxis axis) {
        return MaturityRoutes.survey(year.company().id(), year.edition().fiscalYear(), survey.survey().stage(), axis.axis().code());
    }

    private String whoReads(CompanyYears.Year year, SurveyDetails survey) {
        var everybody = readers.of(year.company().id());
        return survey.published() ? everybody.sentence(Translation::t, true) : t("survey.readers.before", new Readers(List.of(), everybody.experts()).sentence(Translation::t, true));
    }

    static StateBadge badge(SurveyState state) {
        return new StateBadge(t("survey.state." + state.name()), state.completed() ? StateBadge.Tone.DONE : StateBadge.Tone.NEUTRAL);
    }

    static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hint");
        return hint;
    }
}
