package jp.jissen.visit;

import java.time.Clock;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.access.Roles;
import jp.jissen.account.People;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;

/** What is said to a submitted note: the company confirms it or answers, the office accepts it. */
@Service
public class VisitAnswerService {

    private final VisitWriter writer;
    private final VisitReader reader;
    private final VisitSurveys surveys;
    private final People people;
    private final Clock clock;

    VisitAnswerService(VisitWriter writer, VisitReader reader, VisitSurveys surveys, People people, Clock clock) {
        this.writer = writer;
        this.reader = reader;
        this.surveys = surveys;
        this.people = people;
        this.clock = clock;
    }

    /**
     * 確認しました: for the company.
     *
     * @param submission that the person has read
     * @throws Refusal when there is nothing to confirm
     * @throws Stale when the expert has corrected the note since
     */
    @RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE})
    @Transactional
    public VisitDetails confirm(VisitId id, int submission) {
        var visit = readByTheCompany(id, submission);
        visit.confirm(Acting.person().accountId(), clock.instant());
        writer.written(visit, "visit.confirmed");
        return reader.details(visit);
    }

    /** 意見: what the company wants put right. @throws Refusal and @throws Stale as {@link #confirm} */
    @RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE})
    @Transactional
    public VisitDetails answer(VisitId id, int submission, String remarks) {
        var visit = readByTheCompany(id, submission);
        visit.answer(remarks, Acting.person().accountId(), clock.instant());
        writer.written(visit, "visit.answered");
        return reader.details(visit);
    }

    /** 承認. @throws Refusal before the company has confirmed. @throws Stale when the expert has corrected the note since */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public VisitDetails accept(VisitId id, int submission) {
        var visit = writer.writable(id, Role.COORDINATOR);
        requireNewest(visit, submission);
        visit.accept(Acting.person().accountId(), clock.instant());
        writer.written(visit, "visit.accepted");
        surveys.accepted(visit);
        return reader.details(visit);
    }

    private Visit readByTheCompany(VisitId id, int submission) {
        var visit = writer.writable(id, Role.PARTICIPANT, Role.EXECUTIVE);
        requireNewest(visit, submission);
        return visit;
    }

    private void requireNewest(Visit visit, int submission) {
        if (visit.submission() != submission) {
            throw new Stale(Optional.ofNullable(visit.expertId()).map(people::name).orElse(""), visit.submittedAt());
        }
    }
}
