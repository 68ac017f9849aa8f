package jp.jissen.office;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import jp.jissen.base.Sentence;
import jp.jissen.base.Today;
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.YearCompany;
import jp.jissen.office.OverviewCell.Tone;
import jp.jissen.programme.Schedule;
import jp.jissen.programme.ScheduleService;
import jp.jissen.visit.VisitProgress;
import jp.jissen.visit.VisitProgress.Standing;
import jp.jissen.visit.VisitRow;

/** Four visits: how far each and its note are. */
@Component
@Order(4)
class VisitColumns implements OverviewColumns {

    private final VisitProgress visits;
    private final ScheduleService schedules;
    private final Today today;

    VisitColumns(VisitProgress visits, ScheduleService schedules, Today today) {
        this.visits = visits;
        this.schedules = schedules;
        this.today = today;
    }

    @Override
    public String key() {
        return "overview.visits";
    }

    @Override
    public List<Sentence> heads(Schedule year) {
        return IntStream.rangeClosed(1, VisitRow.IN_A_YEAR).mapToObj(number -> Sentence.of("overview.visit", number)).toList();
    }

    @Override
    public Map<EnrolmentId, List<OverviewCell>> cells(Schedule year, List<YearCompany> companies) {
        var standings = visits.of(year.edition().id());
        var deadlines = new NoteDeadlines(year.windows(), schedules.businessDays(), today.date());
        return companies.stream().collect(Collectors.toMap(YearCompany::enrolment, company -> {
            var own = standings.getOrDefault(company.enrolment(), List.of());
            return IntStream.rangeClosed(1, VisitRow.IN_A_YEAR).mapToObj(number -> own.stream().filter(visit -> visit.number() == number).findFirst().map(visit -> cell(visit, deadlines, company.status().takesPart()))
                    .orElseGet(() -> OverviewCell.of(Tone.NONE, "overview.todo", 9))).toList();
        }));
    }

    private static OverviewCell cell(Standing visit, NoteDeadlines deadlines, boolean takesPart) {
        if (takesPart && deadlines.missed(visit)) {
            return OverviewCell.of(Tone.LATE, visit.plannedOn() == null && visit.heldOn() == null ? "overview.visit.windowOver" : "overview.visit.noNote", 0);
        }
        return switch (visit.state()) {
            case PLANNED -> visit.plannedOn() == null ? OverviewCell.of(Tone.TODO, "overview.visit.noDay", 3) : OverviewCell.of(Tone.TODO, "overview.visit.planned", 4);
            case DRAFT -> OverviewCell.of(Tone.DOING, "visit.state.DRAFT", 5);
            case SUBMITTED -> OverviewCell.of(Tone.DOING, "visit.state.SUBMITTED", 6);
            case ANSWERED -> OverviewCell.of(Tone.LATE, "visit.state.ANSWERED", 1);
            case CONFIRMED -> OverviewCell.of(Tone.DOING, "overview.visit.confirmed", 7);
            case ACCEPTED -> OverviewCell.of(Tone.DONE, "visit.state.ACCEPTED", 8);
        };
    }
}
