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
import jp.jissen.maturity.Standing.Mark;
import jp.jissen.maturity.StandingService;
import jp.jissen.office.OverviewCell.Tone;
import jp.jissen.programme.Schedule;

/** 成熟度 at the beginning and now, as the expert found it last, and whether the company has agreed to it. */
@Component
@Order(6)
class LevelColumns implements OverviewColumns {

    private static final int NO_LEVEL = -1;

    private final StandingService standings;

    LevelColumns(StandingService standings) {
        this.standings = standings;
    }

    @Override
    public String key() {
        return "overview.level";
    }

    @Override
    public List<Sentence> heads(Schedule year) {
        return List.of(Sentence.of("maturity.stage.BEFORE"), Sentence.of("maturity.stage.NOW"));
    }

    @Override
    public Map<EnrolmentId, List<OverviewCell>> cells(Schedule year, List<YearCompany> companies) {
        var found = standings.of(year.edition().id());
        return companies.stream().collect(Collectors.toMap(YearCompany::enrolment, company -> {
            var standing = Optional.ofNullable(found.get(company.enrolment()));
            return List.of(cell(standing.flatMap(Standing::levelBefore)), cell(standing.flatMap(Standing::levelNow)));
        }));
    }

    private static OverviewCell cell(Optional<Mark> mark) {
        return mark.map(found -> found.agreed() ? new OverviewCell(Tone.DONE, Sentence.of("overview.level.agreed", found.level()), found.level()) : new OverviewCell(Tone.DOING, Sentence.of("overview.level.found", found.level()), found.level()))
                .orElseGet(() -> OverviewCell.of(Tone.TODO, "overview.todo", NO_LEVEL));
    }
}
