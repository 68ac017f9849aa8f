package jp.jissen.company;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Acting;
import jp.jissen.access.AuditTrail;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.access.Roles;
import jp.jissen.access.Subject;
import jp.jissen.account.People;
import jp.jissen.account.Person;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.live.News;
import jp.jissen.live.Topic;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionService;

/** A company's part in an edition: entered, ended, with reasons and history. */
@Service
public class EnrolmentService {

    private final Enrolments enrolments;
    private final TakingPart takingPart;
    private final CompanyAccess access;
    private final EditionService editions;
    private final GrantService grants;
    private final People people;
    private final ApplicationEventPublisher events;
    private final AuditTrail trail;
    private final News news;

    EnrolmentService(Enrolments enrolments, TakingPart takingPart, CompanyAccess access, EditionService editions, GrantService grants, People people, ApplicationEventPublisher events, AuditTrail trail, News news) {
        this.enrolments = enrolments;
        this.takingPart = takingPart;
        this.access = access;
        this.editions = editions;
        this.grants = grants;
        this.people = people;
        this.events = events;
        this.trail = trail;
        this.news = news;
    }

    /** 参加確定: the company takes part in the edition from the given day. @throws Refusal when it does already */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public EnrolmentRow enrol(CompanyId companyId, EditionId edition, LocalDate on) {
        var company = access.require(companyId, Role.COORDINATOR);
        var year = editions.get(edition);
        if (enrolments.find(companyId.value(), edition.value()).isPresent()) {
            throw new Refusal("refusal.enrolment.twice");
        }
        var enrolment = enrolments.save(new Enrolment(company, edition, on));
        takingPart.add(enrolment.step(0, Acting.person().accountId().value()));
        trail.record("enrolment.confirmed", subject(enrolment, company.name()), company.space());
        news.tell(Topic.of(company.space(), CompanyService.NEWS));
        events.publishEvent(new CompanyEnrolled(company.row(), year, enrolment.row()));
        return enrolment.row();
    }

    /**
     * Changes where the company stands. When it leaves, its experts' access and its people's access to the edition end on
     * that day; their access to their own company's data stays, because the data are theirs.
     */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public EnrolmentRow become(EnrolmentId id, EnrolmentStatus status, LocalDate on, String reason) {
        var enrolment = access.require(id, Role.COORDINATOR);
        enrolment.become(status, on, reason);
        takingPart.add(enrolment.step(takingPart.steps(id.value()).size(), Acting.person().accountId().value()));
        if (status.takesPart()) {
            reopenAccess(enrolment, on);
        } else {
            endAccess(enrolment, on);
        }
        var name = access.require(enrolment.company()).name();
        trail.record("enrolment." + status.name().toLowerCase(Locale.ROOT), subject(enrolment, name), enrolment.space());
        news.tell(Topic.of(enrolment.space(), CompanyService.NEWS));
        return enrolment.row();
    }

    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public List<EnrolmentPast> history(EnrolmentId id) {
        access.require(id, Role.COORDINATOR);
        var steps = takingPart.steps(id.value());
        var names = people.byId(steps.stream().map(EnrolmentStep::recordedBy).toList());
        return steps.stream().map(step -> step.past(Optional.ofNullable(names.get(step.recordedBy())).map(Person::name).orElse(""))).toList();
    }

    /** The company's parts in all editions that it had, newest edition's order left to the caller. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<EnrolmentRow> of(CompanyId id) {
        access.require(id);
        return enrolments.of(List.of(id.value())).stream().map(Enrolment::row).toList();
    }

    /** @throws Absent when there is none or it is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public EnrolmentRow get(EnrolmentId id) {
        return access.require(id, CompanyAccess.READERS).row();
    }

    /** @throws Absent when the company is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<EnrolmentRow> find(CompanyId company, EditionId edition) {
        access.require(company);
        return enrolments.find(company.value(), edition.value()).map(Enrolment::row);
    }

    /** How many companies stand where in an edition. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public Map<EnrolmentStatus, Long> counts(EditionId edition) {
        return enrolments.counts(edition.value()).stream().collect(Collectors.toMap(Enrolments.StatusCount::getStatus, Enrolments.StatusCount::getCount));
    }

    private void endAccess(Enrolment enrolment, LocalDate lastDay) {
        var editionSpace = editions.get(enrolment.edition()).space();
        takingPart.assignments(List.of(enrolment.id().value())).stream().filter(assignment -> assignment.open(lastDay)).forEach(assignment -> {
            assignment.endBy(lastDay);
            if (!takingPart.inChargeElse(assignment, lastDay)) {
                grants.end(assignment.account(), Role.EXPERT, enrolment.space(), lastDay);
            }
        });
        takingPart.participants(List.of(enrolment.id().value()))
                .forEach(participant -> grants.end(participant.account(), Role.PARTICIPANT, editionSpace, lastDay));
    }

    private void reopenAccess(Enrolment enrolment, LocalDate from) {
        var editionSpace = editions.get(enrolment.edition()).space();
        takingPart.participants(List.of(enrolment.id().value())).stream().filter(participant -> participant.takesPartOn(from))
                .forEach(participant -> grants.ensure(participant.account(), Role.PARTICIPANT, editionSpace, from));
    }

    private static Subject subject(Enrolment enrolment, String companyName) {
        return Subject.of("enrolment", enrolment.id().value(), companyName);
    }
}
