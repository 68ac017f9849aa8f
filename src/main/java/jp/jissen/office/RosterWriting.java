package jp.jissen.office;

import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;

import jp.jissen.company.CompanyRow;
import jp.jissen.company.CompanyService;
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.EnrolmentService;
import jp.jissen.company.ParticipantService;
import jp.jissen.programme.EditionId;

/** Writes what was planned, through the services that the screens use: their rules, the trail and the revisions hold. */
@Component
class RosterWriting {

    private final CompanyService companies;
    private final EnrolmentService enrolments;
    private final ParticipantService participants;
    private final EntityManager entities;

    RosterWriting(CompanyService companies, EnrolmentService enrolments, ParticipantService participants, EntityManager entities) {
        this.companies = companies;
        this.enrolments = enrolments;
        this.participants = participants;
        this.entities = entities;
    }

    void write(EditionId edition, List<RosterPlan.CompanyStep> steps) {
        for (var step : steps) {
            var company = company(step);
            var enrolment = step.enrolment().orElseGet(() -> enrolments.enrol(company.id(), edition, step.enrolFrom().orElseThrow()).id());
            step.people().forEach(person -> write(enrolment, person));
            entities.flush();
            entities.clear();   // what is written is looked through before every question: the time would grow with the square of the rows
        }
    }

    private CompanyRow company(RosterPlan.CompanyStep step) {
        return step.company().map(known -> step.profile().map(profile -> companies.change(known.id(), profile, known.version())).orElse(known))
                .orElseGet(() -> companies.create(step.profile().orElseThrow()));
    }

    private void write(EnrolmentId enrolment, RosterPlan.PersonStep step) {
        var seat = step.seat().orElseGet(() -> step.account().map(account -> participants.add(enrolment, account, step.details(), step.from()))
                .orElseGet(() -> participants.add(enrolment, step.person(), step.details(), step.from())).id());
        if (step.written()) {
            participants.change(seat, step.person().name(), step.person().mail(), step.details());
        }
        step.lastDay().ifPresent(day -> participants.leave(seat, day));
    }
}
