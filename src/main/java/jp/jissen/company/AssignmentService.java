package jp.jissen.company;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AccountId;
import jp.jissen.access.AuditTrail;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.access.Roles;
import jp.jissen.access.Subject;
import jp.jissen.account.People;
import jp.jissen.account.Person;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Today;
import jp.jissen.live.News;
import jp.jissen.live.Topic;
import jp.jissen.programme.EditionId;

/** Which expert is in charge of which company. Being in charge is what opens the company's data to an expert. */
@Service
public class AssignmentService {

    private final TakingPart takingPart;
    private final CompanyAccess access;
    private final ExpertService experts;
    private final GrantService grants;
    private final People people;
    private final AuditTrail trail;
    private final News news;
    private final Today today;

    AssignmentService(TakingPart takingPart, CompanyAccess access, ExpertService experts, GrantService grants, People people, AuditTrail trail, News news, Today today) {
        this.takingPart = takingPart;
        this.access = access;
        this.experts = experts;
        this.grants = grants;
        this.people = people;
        this.trail = trail;
        this.news = news;
        this.today = today;
    }

    /** Puts an expert in charge of a company. @throws Refusal when the person is no expert of that edition, or in charge already */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public AssignmentRow assign(EnrolmentId id, AccountId expert, LocalDate from) {
        var enrolment = access.require(id, Role.COORDINATOR);
        var person = experts.of(enrolment.edition()).stream().filter(one -> one.id().equals(expert)).findFirst()
                .orElseThrow(() -> Refusal.of("expert", "refusal.expert.unknown"));
        if (takingPart.assignments(List.of(id.value())).stream().anyMatch(other -> other.account().equals(expert) && other.open(from))) {
            throw Refusal.of("expert", "refusal.expert.twice", person.name());
        }
        var assignment = new ExpertAssignment(enrolment, expert, from);
        takingPart.add(assignment);
        grants.ensure(expert, Role.EXPERT, enrolment.space(), from);
        trail.record("expert.assigned", Subject.of("assignment", assignment.id().value(), person.name()), enrolment.space());
        news.tell(Topic.of(enrolment.space(), CompanyService.NEWS));
        return assignment.row(person.name());
    }

    /** The expert's charge, and access to the company unless another year's charge goes on, end after the given day. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void end(AssignmentId id, LocalDate lastDay) {
        var assignment = takingPart.assignment(id).orElseThrow(Absent::new);
        access.require(assignment.enrolment(), Role.COORDINATOR);
        assignment.end(lastDay);
        if (!takingPart.inChargeElse(assignment, lastDay)) {
            grants.end(assignment.account(), Role.EXPERT, assignment.space(), lastDay);
        }
        trail.record("expert.ended", Subject.of("assignment", id.value(), people.name(assignment.account().value())), assignment.space());
        news.tell(Topic.of(assignment.space(), CompanyService.NEWS));
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<AssignmentRow> of(EnrolmentId id) {
        access.require(id, Role.COORDINATOR, Role.PARTICIPANT, Role.EXECUTIVE, Role.EXPERT);
        return rows(List.of(id));
    }

    /** Of several enrolments in two statements. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public List<AssignmentRow> ofAll(Collection<EnrolmentId> ids) {
        return rows(ids);
    }

    /** Which companies each expert of the edition is in charge of today, by the companies' reading; three statements. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public Map<AccountId, List<CompanyRow>> charges(EditionId edition) {
        var companies = access.companiesOf(edition);
        return takingPart.assignments(access.enrolmentsOf(edition).stream().map(EnrolmentId::value).toList()).stream().filter(assignment -> assignment.open(today.date()))
                .collect(Collectors.groupingBy(ExpertAssignment::account, Collectors.collectingAndThen(Collectors.mapping(ExpertAssignment::space, Collectors.toSet()),
                        spaces -> companies.stream().filter(company -> spaces.contains(company.space())).toList())));
    }

    private List<AssignmentRow> rows(Collection<EnrolmentId> ids) {
        var assignments = takingPart.assignments(ids.stream().map(EnrolmentId::value).toList());
        var names = people.byId(assignments.stream().map(ExpertAssignment::account).toList());
        return assignments.stream().map(assignment -> assignment.row(Optional.ofNullable(names.get(assignment.account())).map(Person::name).orElse(""))).toList();
    }
}
