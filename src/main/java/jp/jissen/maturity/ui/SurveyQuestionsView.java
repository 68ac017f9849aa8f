package jp.jissen.maturity.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.stream.IntStream;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.access.Roles;
import jp.jissen.base.Refusal;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.base.ui.Translation;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.maturity.Answer;
import jp.jissen.maturity.MaturityRoutes;
import jp.jissen.maturity.SurveyItem;
import jp.jissen.maturity.SurveyQuestionService;
import jp.jissen.maturity.SurveyQuestions;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;

/** 実態調査の設問: what a year's survey asks, changed by the office until the first company is rated. */
@Route(MaturityRoutes.QUESTIONS)
@PageTitle("questions.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COORDINATOR)
class SurveyQuestionsView extends Div implements BeforeEnterObserver {

    private final SurveyQuestionService questions;
    private final EditionService editions;

    SurveyQuestionsView(SurveyQuestionService questions, EditionService editions) {
        this.questions = questions;
        this.editions = editions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new EditionId(Params.uuid(event, "edition")));
    }

    private void show(EditionId id) {
        removeAll();
        var edition = editions.get(id);
        var news = new LiveNews(heard -> show(id)).waitsForFields();
        var asked = questions.of(id);
        add(new PageHeader(t("questions.title"), edition.name().in(locale()) + " ・ " + t("questions.purpose")), SurveyView.hint(t(asked.begun() ? "refusal.survey.begun" : "questions.open")));
        asked.axes().forEach(axis -> add(axis(edition, axis, asked.begun())));
        add(news.about(edition.space(), SurveyQuestionService.NEWS));
    }

    private Panel axis(EditionRow edition, SurveyQuestions.OfAxis axis, boolean begun) {
        var items = new OrderedList();
        items.addClassName("edition-list");
        axis.items().forEach(item -> items.add(item(edition, item, begun, axis.items().size() > 1)));
        var panel = new Panel(axis.axis().label().in(locale()), items);
        if (!begun && axis.items().size() < SurveyQuestions.MOST_OF_AN_AXIS) {
            var add = new Button(t("questions.add"), event -> ItemEditing.add(questions, edition.id(), axis.axis(), () -> show(edition.id())));
            add.setAriaLabel(t("questions.add") + " " + axis.axis().label().in(locale()));
            panel.add(add);
        }
        return panel;
    }

    private ListItem item(EditionRow edition, SurveyItem item, boolean begun, boolean more) {
        var anchors = new UnorderedList();
        anchors.addClassName("survey-list");
        IntStream.rangeClosed(Answer.LOWEST, Answer.HIGHEST).forEach(score -> anchors.add(anchor(score, item)));
        var line = new ListItem(new Details(item.words().text().in(locale()), anchors));
        if (!begun) {
            line.add(buttons(edition, item, more));
        }
        line.addClassName("edition-list__i");
        return line;
    }

    private Div buttons(EditionRow edition, SurveyItem item, boolean more) {
        var buttons = new Div(quiet("action.change", item, () -> ItemEditing.change(questions, edition.id(), item, () -> show(edition.id()))));
        if (more) {
            buttons.add(quiet("questions.remove", item, () -> Confirm.removal(t("questions.remove.title"), item.words().text().in(locale()), t("questions.remove"), () -> remove(edition, item))));
        }
        buttons.addClassName("survey-list__buttons");
        return buttons;
    }

    private static Button quiet(String key, SurveyItem item, Runnable action) {
        var button = new Button(t(key), event -> action.run());
        button.addThemeName("tertiary");
        button.setAriaLabel(t(key) + " " + item.words().text().in(locale()));
        return button;
    }

    private void remove(EditionRow edition, SurveyItem item) {
        try {
            questions.remove(edition.id(), item.code());
            Messages.done(t("questions.removed"));
        } catch (Refusal refusal) {
            Messages.refused(Translation.t(refusal));
        }
        show(edition.id());
    }

    private static ListItem anchor(int score, SurveyItem item) {
        var number = new Span(String.valueOf(score));
        number.addClassName("survey-list__no");
        var line = new ListItem(number, new Span(item.words().anchors().get(score).in(locale())));
        line.addClassName("survey-list__i");
        return line;
    }
}
