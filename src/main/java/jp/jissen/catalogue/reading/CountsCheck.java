package jp.jissen.catalogue.reading;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import jp.jissen.catalogue.Catalogue;
import jp.jissen.catalogue.SurveyItemTemplate;
import jp.jissen.catalogue.VisitTemplate;

/** Compares how much was read with what the version declares, so that a lost line does not go unnoticed. */
record CountsCheck(Map<String, Integer> counts) {

    static CountsCheck of(Catalogue catalogue) {
        var check = new CountsCheck(new TreeMap<>());
        check.count("sessions", catalogue.sessions());
        check.count("parts", catalogue.parts());
        check.count("chapters", catalogue.parts().stream().flatMap(part -> part.chapters().stream()).toList());
        check.count("visits", catalogue.visits());
        check.count("visits.surveys", catalogue.visits().stream().filter(VisitTemplate::hasSurvey).toList());
        check.count("milestones", catalogue.milestones());
        check.count("maturity_levels", catalogue.levels());
        check.count("support_programmes", catalogue.supportProgrammes());
        check.count("survey_axes", catalogue.surveyAxes());
        check.count("survey_items", catalogue.surveyItems(), SurveyItemTemplate::axisCode);
        check.count("risk_scales", catalogue.riskScales());
        check.count("threats", catalogue.threats(), threat -> threat.category().code());
        check.count("vulnerabilities", catalogue.vulnerabilities(), vulnerability -> vulnerability.type().code());
        check.count("controls", catalogue.controls(), control -> control.theme().name());
        check.count("approaches", catalogue.approaches());
        check.count("guidelines", catalogue.guidelines());
        check.count("case_steps", catalogue.caseSteps());
        check.count("industries", catalogue.industries());
        check.count("glossary", catalogue.glossary());
        return check;
    }

    void against(YamlMap declared) {
        declared.read(map -> {
            counts.forEach((what, count) -> {
                var value = map.value(what);
                if (value.integer(0, Integer.MAX_VALUE) != count) {
                    throw value.problem("is declared as %s, but the files hold %d".formatted(value.text(), count));
                }
            });
            return map;
        });
    }

    private void count(String what, Collection<?> entries) {
        counts.put(what, entries.size());
    }

    private <T> void count(String what, Collection<T> entries, Function<T, String> groupOf) {
        count(what, entries);
        entries.forEach(entry -> counts.merge(what + "." + groupOf.apply(entry), 1, Integer::sum));
    }
}
