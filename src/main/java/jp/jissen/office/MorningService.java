package jp.jissen.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Roles;
import jp.jissen.base.Sentence;
import jp.jissen.base.Today;
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.YearCompanies;
import jp.jissen.company.YearCompany;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.ScheduleService;
import jp.jissen.visit.VisitProgress;
import jp.jissen.visit.VisitProgress.Standing;
import jp.jissen.visit.VisitState;

/** What the office looks for in the morning; a few statements, however many companies there are. */
@Service
@RolesAllowed(Roles.COORDINATOR)
public class MorningService {

    private final YearCompanies companies;
    private final VisitProgress visits;
    private final OpenHomework homework;
    private final ScheduleService schedules;
    private final Today today;

    MorningService(YearCompanies companies, VisitProgress visits, OpenHomework homework, ScheduleService schedules, Today today) {
        this.companies = companies;
        this.visits = visits;
        this.homework = homework;
        this.schedules = schedules;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public Morning of(EditionId id) {
        var year = schedules.get(id);
        var all = companies.of(id).stream().filter(company -> company.status().takesPart()).toList();
        var standing = homework.of(year);
        var standings = visits.of(id);
        var deadlines = new NoteDeadlines(year.windows(), schedules.businessDays(), today.date());
        return new Morning(notes(all, standings, deadlines::missed), notes(all, standings, visit -> visit.state() == VisitState.CONFIRMED), all.stream().flatMap(company -> homework(company, standing.overdue(company).size()).stream()).toList());
    }

    private static Optional<Morning.Late> homework(YearCompany company, int overdue) {
        return overdue == 0 ? Optional.empty() : Optional.of(new Morning.Late(company.name(), Sentence.of("overview.number", overdue)));
    }

    private static List<Morning.Late> notes(List<YearCompany> all, Map<EnrolmentId, List<Standing>> standings, Predicate<Standing> wanted) {
        return all.stream().flatMap(company -> standings.getOrDefault(company.enrolment(), List.of()).stream().filter(wanted)
                .map(visit -> new Morning.Late(company.name(), Sentence.of("overview.visit", visit.number())))).toList();
    }
}
