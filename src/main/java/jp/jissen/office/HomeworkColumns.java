package jp.jissen.office;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import jp.jissen.base.Sentence;
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.YearCompany;
import jp.jissen.office.OverviewCell.Tone;
import jp.jissen.programme.Schedule;

/** How many pieces of homework are open; late when one of them is overdue. */
@Component
@Order(2)
class HomeworkColumns implements OverviewColumns {

    private final OpenHomework homework;

    HomeworkColumns(OpenHomework homework) {
        this.homework = homework;
    }

    @Override
    public String key() {
        return "overview.homework";
    }

    @Override
    public List<Sentence> heads(Schedule year) {
        return List.of(Sentence.of("overview.homework.open"));
    }

    @Override
    public Map<EnrolmentId, List<OverviewCell>> cells(Schedule year, List<YearCompany> companies) {
        var standing = homework.of(year);
        return companies.stream().collect(Collectors.toMap(YearCompany::enrolment, company -> List.of(cell(standing, company))));
    }

    private static OverviewCell cell(OpenHomework.Standing standing, YearCompany company) {
        var open = standing.open(company).size();
        if (standing.given().isEmpty()) {
            return OverviewCell.of(Tone.TODO, "overview.todo", 0);
        }
        if (open == 0) {
            return OverviewCell.of(Tone.DONE, "overview.homework.done", 0);
        }
        return new OverviewCell(standing.overdue(company).isEmpty() ? Tone.DOING : Tone.LATE, Sentence.of("overview.number", open), open);
    }
}
