package jp.jissen.office;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import jp.jissen.base.Sentence;
import jp.jissen.casestudy.CaseListService;
import jp.jissen.casestudy.CaseListService.Step;
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.YearCompany;
import jp.jissen.office.OverviewCell.Tone;
import jp.jissen.programme.Schedule;

/** 事例原稿: how far the company's page of the collection is. */
@Component
@Order(7)
class CaseColumns implements OverviewColumns {

    private static final int NOT_BEGUN = 9;

    private final CaseListService cases;

    CaseColumns(CaseListService cases) {
        this.cases = cases;
    }

    @Override
    public String key() {
        return "overview.case";
    }

    @Override
    public List<Sentence> heads(Schedule year) {
        return List.of(Sentence.of("overview.case.page"));
    }

    @Override
    public Map<EnrolmentId, List<OverviewCell>> cells(Schedule year, List<YearCompany> companies) {
        var steps = cases.steps(year.edition().id());
        return companies.stream().collect(Collectors.toMap(YearCompany::enrolment, company -> List.of(cell(steps.get(company.enrolment())))));
    }

    private static OverviewCell cell(@Nullable Step step) {
        if (step == null) {
            return OverviewCell.of(Tone.TODO, "overview.todo", NOT_BEGUN);
        }
        if (step.late()) {
            return OverviewCell.of(Tone.LATE, "cases.late", 0);
        }
        var word = "case.state." + step.state().name();
        return switch (step.state()) {
            case ANSWERED -> OverviewCell.of(Tone.LATE, word, 1);
            case DRAFT -> OverviewCell.of(Tone.DOING, word, 2);
            case CHECKING -> OverviewCell.of(Tone.DOING, word, 3);
            case AGREED -> OverviewCell.of(Tone.DOING, word, 4);
            case FINAL -> OverviewCell.of(Tone.DONE, word, 5);
        };
    }
}
