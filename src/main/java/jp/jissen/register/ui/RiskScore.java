package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.OptionalInt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import jp.jissen.base.ui.WhyPopover;
import jp.jissen.catalogue.RiskRule;
import jp.jissen.register.Evaluation;

/** Importance × likelihood = risk value, each with its why; "―" until it can be computed. */
class RiskScore extends Div {

    RiskScore() {
        addClassName("score");
        getElement().setAttribute("role", "group").setAttribute("aria-label", t("score.name"));
    }

    void show(Evaluation evaluation) {
        removeAll();
        add(figure("asset.importance", number(evaluation.importance()), importanceWhy(evaluation)), operator("×"),
                figure("asset.likelihood", number(evaluation.likelihood()), likelihoodWhy(evaluation)), operator("="),
                figure("asset.riskValue", evaluation.band().<Component>map(band -> RiskWords.badge(band, evaluation.value().getAsInt())).orElseGet(() -> number(OptionalInt.empty())), valueWhy(evaluation)));
    }

    private static Div figure(String labelKey, Component value, Component why) {
        var label = new Span(t(labelKey));
        label.addClassName("score__label");
        var place = new Div(value);
        place.addClassName("score__val");
        var figure = new Div(label, place, why);
        figure.addClassName("score__fig");
        return figure;
    }

    private static Span operator(String sign) {
        var operator = new Span(sign);
        operator.addClassName("score__op");
        return operator;
    }

    private static Span number(OptionalInt value) {
        var number = new Span(value.isPresent() ? String.valueOf(value.getAsInt()) : "―");
        number.addClassName("score__num");
        return number;
    }

    private static Component importanceWhy(Evaluation evaluation) {
        if (evaluation.importance().isEmpty()) {
            return hint("why.importance.missing");
        }
        var why = new WhyPopover(t("why.question", evaluation.importance().getAsInt()), source(evaluation, RiskRule.IMPORTANCE));
        steps(why, evaluation);
        return why;
    }

    private static void steps(WhyPopover why, Evaluation evaluation) {
        var rating = evaluation.rating();
        why.step(t("why.highest.title", evaluation.highestRating().getAsInt()), t("why.highest.rule", rating.confidentiality(), rating.integrity(), rating.availability()));
        if (evaluation.forcedByPersonalInformation()) {
            why.step(t("why.personal.title", evaluation.importance().getAsInt()), t("why.personal.rule", evaluation.scale().forcedImportance()));
        }
        if (rating.raise() != null) {
            why.step(t("why.raise.title", evaluation.importance().getAsInt()), t("why.raise.rule", t("raise." + rating.raise().name()), rating.raiseReason()));
        }
        if (!evaluation.forcedByPersonalInformation() && rating.raise() == null) {
            why.step(t("why.importance.title", evaluation.importance().getAsInt()), t("why.importance.rule"));
        }
    }

    private static Component likelihoodWhy(Evaluation evaluation) {
        if (evaluation.likelihood().isEmpty()) {
            return hint(evaluation.rating().direct() ? "why.likelihood.missingDirect" : "why.likelihood.missing");
        }
        var why = new WhyPopover(t("why.question", evaluation.likelihood().getAsInt()), source(evaluation, RiskRule.LIKELIHOOD));
        likelihoodStep(why, evaluation);
        return why;
    }

    private static void likelihoodStep(WhyPopover why, Evaluation evaluation) {
        var rating = evaluation.rating();
        var likelihood = evaluation.likelihood().getAsInt();
        if (rating.direct()) {
            why.step(t("why.likelihood.title", likelihood), t("why.likelihood.direct", likelihood));
        } else {
            why.step(t("why.likelihood.title", likelihood), t("why.likelihood.table", rating.threat(), rating.vulnerability(), likelihood)).with(new ConversionTable(evaluation.scale(), rating.threat(), rating.vulnerability()));
        }
    }

    private static Component valueWhy(Evaluation evaluation) {
        if (evaluation.band().isEmpty()) {
            return hint("why.value.missing");
        }
        var value = evaluation.value().getAsInt();
        var band = evaluation.band().get();
        var why = new WhyPopover(t("why.question", value), source(evaluation, RiskRule.LEVEL));
        steps(why, evaluation);
        likelihoodStep(why, evaluation);
        why.step(t("why.value.title", evaluation.importance().getAsInt(), evaluation.likelihood().getAsInt(), value),
                t("why.value.rule", band.from(), band.to(), band.name().in(locale()), band.acceptance().in(locale())));
        return why;
    }

    private static Span hint(String key) {
        var hint = new Span(t(key));
        hint.addClassName("score__missing");
        return hint;
    }

    private static String source(Evaluation evaluation, RiskRule rule) {
        return t("why.source", evaluation.scale().source(rule).in(locale()));
    }
}
