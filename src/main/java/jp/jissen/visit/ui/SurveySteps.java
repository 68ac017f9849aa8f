package jp.jissen.visit.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.Optional;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.springframework.stereotype.Component;

import jp.jissen.company.CompanyYears;
import jp.jissen.maturity.MaturityRoutes;
import jp.jissen.maturity.SurveyRow;
import jp.jissen.maturity.SurveyService;
import jp.jissen.maturity.SurveyStage;
import jp.jissen.visit.VisitRow;

/** The way from a visit to its survey: the first and the last have one. */
@Component
class SurveySteps {

    private final SurveyService surveys;

    SurveySteps(SurveyService surveys) {
        this.surveys = surveys;
    }

    /** A line with the survey's state; empty for a visit without one. */
    Optional<Paragraph> of(CompanyYears.Year year, VisitRow visit) {
        if (visit.number() != 1 && !visit.last()) {
            return Optional.empty();
        }
        var stage = visit.last() ? SurveyStage.AFTER : SurveyStage.BEFORE;
        return surveys.of(year.part().id()).stream().filter(survey -> survey.stage() == stage).findFirst().map(survey -> line(year, survey));
    }

    private static Paragraph line(CompanyYears.Year year, SurveyRow survey) {
        var link = new Anchor(MaturityRoutes.survey(year.company().id(), year.edition().fiscalYear(), survey.stage()), t("survey.title." + survey.stage().name()));
        var line = new Paragraph(link, new Span(" ・ " + t("survey.state." + survey.state().name())));
        line.addClassName("hint");
        return line;
    }
}
