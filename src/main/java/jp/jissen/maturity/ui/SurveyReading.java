package jp.jissen.maturity.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.TwoLine;
import jp.jissen.maturity.AxisRating;
import jp.jissen.maturity.SurveyContent;
import jp.jissen.maturity.SurveyItem;
import jp.jissen.maturity.SurveyQuestions;

/** A survey as it is read: each axis with its mean, each item with the score and what that looks like. */
class SurveyReading extends Div {

    SurveyReading(SurveyQuestions questions, SurveyContent content) {
        addClassName("survey__reading");
        questions.axes().forEach(axis -> add(axis(axis, content.axis(axis.axis().code()))));
    }

    private static Panel axis(SurveyQuestions.OfAxis axis, AxisRating rating) {
        var items = new UnorderedList();
        items.addClassName("survey-list");
        axis.items().forEach(item -> items.add(item(item, Mark.of(rating.answers().get(item.code())))));
        var mean = new Paragraph(rating.mean().map(value -> t("survey.mean", value.toString())).orElseGet(() -> t(rating.answers().isEmpty() ? "survey.notRated" : "survey.notApplicable")));
        mean.addClassName("survey__mean");
        var panel = new Panel(axis.axis().label().in(locale()), mean, items);
        if (!rating.comment().isEmpty()) {
            var comment = new Paragraph(rating.comment());
            comment.addClassName("survey__comment");
            panel.add(comment);
        }
        return panel;
    }

    private static ListItem item(SurveyItem item, @Nullable Mark mark) {
        var sign = new Span(mark == null ? "" : mark.sign());
        sign.addClassName("survey-list__no");
        var line = new ListItem(sign, new TwoLine(item.words().text().in(locale()), mark == null ? t("survey.notRated") : mark.words(item)));
        line.addClassName("survey-list__i");
        return line;
    }
}
