package jp.jissen.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import jp.jissen.access.SpaceId;
import jp.jissen.base.Today;
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.YearCompanies;
import jp.jissen.company.YearCompany;
import jp.jissen.programme.Homework;
import jp.jissen.programme.HomeworkId;
import jp.jissen.programme.HomeworkKind;
import jp.jissen.programme.Schedule;
import jp.jissen.programme.SessionRow;
import jp.jissen.programme.SessionService;
import jp.jissen.register.RegisterProgress;

/** Which homework the companies of a year have not done, of the sessions that were held; a few statements for all of them. */
@Component
class OpenHomework {

    private final SessionService sessions;
    private final YearCompanies companies;
    private final RegistersOfAll registers;
    private final Today today;

    OpenHomework(SessionService sessions, YearCompanies companies, RegistersOfAll registers, Today today) {
        this.sessions = sessions;
        this.companies = companies;
        this.registers = registers;
        this.today = today;
    }

    /** What was given, and what each company has done of it. */
    record Standing(List<Homework> given, Map<EnrolmentId, Set<HomeworkId>> ticked, Map<SpaceId, RegisterProgress> progress, LocalDate today) {

        List<Homework> open(YearCompany company) {
            return given.stream().filter(piece -> !isDone(piece, company)).toList();
        }

        List<Homework> overdue(YearCompany company) {
            return company.status().takesPart() ? open(company).stream().filter(piece -> piece.dueOn().isBefore(today)).toList() : List.of();
        }

        private boolean isDone(Homework piece, YearCompany company) {
            return piece.kind() == HomeworkKind.ASSET_COUNT ? progress.containsKey(company.space()) && progress.get(company.space()).rated() >= piece.target()
                    : ticked.getOrDefault(company.enrolment(), Set.of()).contains(piece.id());
        }
    }

    Standing of(Schedule year) {
        var held = year.sessions().stream().filter(session -> !session.cancelled() && !session.heldOn().isAfter(today.date())).map(SessionRow::number).toList();
        var given = sessions.homework(year.edition().id()).stream().filter(piece -> held.contains(piece.sessionNumber())).toList();
        return new Standing(given, companies.homeworkDone(year.edition().id()), registers.all(), today.date());
    }
}
