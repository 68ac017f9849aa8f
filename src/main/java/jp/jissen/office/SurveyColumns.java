package jp.jissen.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import jp.jissen.base.Sentence;
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.YearCompany;
import jp.jissen.maturity.Standing;
import jp.jissen.maturity.StandingService;
import jp.jissen.office.OverviewCell.Tone;
import jp.jissen.programme.Schedule;

/** Whether a company was rated at its first and at its last visit. The points are for its own people, its expert and its page. */
@Component
@Order(5)
class SurveyColumns implements OverviewColumns {

    private final StandingService standings;

    SurveyColumns(StandingService standings) {
        this.standings = standings;
    }

    @Override
    public String key() {
        return "overview.survey";
    }

    @Override
    public List<Sentence> heads(Schedule year) {
        return List.of(Sentence.of("overview.survey.before"), Sentence.of("overview.survey.after"));
    }

    @Override
    public Map<EnrolmentId, List<OverviewCell>> cells(Schedule year, List<YearCompany> companies) {
        var found = standings.of(year.edition().id());
        return companies.stream().collect(Collectors.toMap(YearCompany::enrolment, company -> {
            var standing = Optional.ofNullable(found.get(company.enrolment()));
            return List.of(cell(standing.filter(Standing::before).isPresent()), cell(standing.filter(Standing::after).isPresent()));
        }));
    }

    private static OverviewCell cell(boolean rated) {
        return rated ? OverviewCell.of(Tone.DONE, "overview.tone.DONE", 1) : OverviewCell.of(Tone.TODO, "overview.todo", 0);
    }
}
