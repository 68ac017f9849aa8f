package jp.jissen.maturity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Roles;
import jp.jissen.base.Absent;
import jp.jissen.company.EnrolmentId;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionService;

/** The surveys and levels of all companies of a year at once. */
@Service
public class StandingService {

    private final Surveys surveys;
    private final Levels levels;
    private final EditionService editions;

    StandingService(Surveys surveys, Levels levels, EditionService editions) {
        this.surveys = surveys;
        this.levels = levels;
        this.editions = editions;
    }

    /** Of every enrolment of the edition; as many statements for forty companies as for two thousand. @throws Absent when there is no such edition */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public Map<EnrolmentId, Standing> of(EditionId id) {
        editions.get(id);
        var findings = levels.findings(id).stream().collect(Collectors.groupingBy(Finding::enrolment));
        var agreements = levels.agreements(id).stream().collect(Collectors.groupingBy(Agreement::enrolment));
        return surveys.ofEdition(id.value()).stream().collect(Collectors.groupingBy(Survey::enrolment)).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            var found = findings.getOrDefault(entry.getKey(), List.of());
            var agreed = agreements.getOrDefault(entry.getKey(), List.of());
            return new Standing(entry.getKey(), completed(entry.getValue(), SurveyStage.BEFORE), completed(entry.getValue(), SurveyStage.AFTER), mark(LevelStage.BEFORE, found, agreed), mark(LevelStage.NOW, found, agreed));
        }));
    }

    private static boolean completed(List<Survey> surveys, SurveyStage stage) {
        return surveys.stream().anyMatch(survey -> survey.stage() == stage && survey.completed());
    }

    private static Optional<Standing.Mark> mark(LevelStage stage, List<Finding> found, List<Agreement> agreed) {
        return found.stream().filter(finding -> finding.stage() == stage).findFirst().map(finding -> new Standing.Mark(finding.input().level(),
                agreed.stream().anyMatch(agreement -> agreement.stage() == stage && agreement.isTo(finding.input()))));
    }
}
