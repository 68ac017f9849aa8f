package jp.jissen.office;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import jp.jissen.attendance.AttendanceProgress;
import jp.jissen.attendance.Mark;
import jp.jissen.base.Sentence;
import jp.jissen.base.Today;
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.YearCompany;
import jp.jissen.office.OverviewCell.Tone;
import jp.jissen.programme.Schedule;
import jp.jissen.programme.SessionRow;

/** Ten sessions: how each company was there. An absence is told, since somebody has to follow it up. */
@Component
@Order(1)
class AttendanceColumns implements OverviewColumns {

    private final AttendanceProgress attendance;
    private final Today today;

    AttendanceColumns(AttendanceProgress attendance, Today today) {
        this.attendance = attendance;
        this.today = today;
    }

    @Override
    public String key() {
        return "overview.attendance";
    }

    @Override
    public List<Sentence> heads(Schedule year) {
        return year.sessions().stream().map(session -> Sentence.of("overview.session", session.number())).toList();
    }

    @Override
    public Map<EnrolmentId, List<OverviewCell>> cells(Schedule year, List<YearCompany> companies) {
        var marks = attendance.of(year.edition().id());
        return companies.stream().collect(Collectors.toMap(YearCompany::enrolment, company -> {
            var own = marks.getOrDefault(company.enrolment(), Map.of());
            return year.sessions().stream().map(session -> cell(session, own.get(session.id()))).toList();
        }));
    }

    private OverviewCell cell(SessionRow session, @Nullable Mark mark) {
        if (mark != null) {
            return OverviewCell.of(mark.attended() ? Tone.DONE : Tone.LATE, "overview.mark." + mark.name(), mark.ordinal());
        }
        if (session.cancelled()) {
            return OverviewCell.of(Tone.NONE, "overview.mark.cancelled", 12);
        }
        return session.over(today.date()) ? OverviewCell.of(Tone.DOING, "overview.mark.missing", 10) : OverviewCell.of(Tone.TODO, "overview.todo", 11);
    }
}
