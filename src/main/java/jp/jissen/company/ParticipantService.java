package jp.jissen.company;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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
import jp.jissen.account.AccountService;
import jp.jissen.account.NewAccount;
import jp.jissen.account.People;
import jp.jissen.account.PersonName;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.live.News;
import jp.jissen.live.Topic;
import jp.jissen.programme.EditionService;

/** The people who take part for a company. */
@Service
public class ParticipantService {

    private final TakingPart takingPart;
    private final CompanyAccess access;
    private final EditionService editions;
    private final AccountService accounts;
    private final GrantService grants;
    private final People people;
    private final AuditTrail trail;
    private final News news;

    ParticipantService(TakingPart takingPart, CompanyAccess access, EditionService editions, AccountService accounts, GrantService grants, People people, AuditTrail trail, News news) {
        this.takingPart = takingPart;
        this.access = access;
        this.editions = editions;
        this.accounts = accounts;
        this.grants = grants;
        this.people = people;
        this.trail = trail;
        this.news = news;
    }

    /** A new person with a new account. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public ParticipantRow add(EnrolmentId id, NewAccount account, ParticipantDetails details, LocalDate from) {
        return add(id, accounts.create(account).id(), details, from);
    }

    /** A person who has an account already: of an earlier edition, or with another role. @throws Refusal when the person takes part already */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public ParticipantRow add(EnrolmentId id, AccountId account, ParticipantDetails details, LocalDate from) {
        var enrolment = access.require(id, Role.COORDINATOR);
        var person = accounts.get(account);
        if (takingPart.participants(List.of(id.value())).stream().anyMatch(other -> other.account().equals(account) && other.takesPartOn(from))) {
            throw new Refusal("refusal.participant.twice", person.name());
        }
        var participant = new Participant(enrolment, account, details, from);
        takingPart.add(participant);
        grants.ensure(account, Role.PARTICIPANT, enrolment.space(), from);
        grants.ensure(account, Role.PARTICIPANT, editions.get(enrolment.edition()).space(), from);
        trail.record("participant.added", Subject.of("participant", participant.id().value(), person.name()), enrolment.space());
        news.tell(Topic.of(enrolment.space(), CompanyService.NEWS));
        return participant.row(person.name(), person.reading());
    }

    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void change(ParticipantId id, PersonName name, String mail, ParticipantDetails details) {
        var participant = require(id);
        accounts.rename(participant.account(), name, mail);
        participant.describe(details);
        trail.record("participant.changed", Subject.of("participant", id.value(), name.name()), participant.space());
        news.tell(Topic.of(participant.space(), CompanyService.NEWS));
    }

    /** The person no longer takes part after the given day; access to the company's data ends with it, unless another year's part goes on. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void leave(ParticipantId id, LocalDate lastDay) {
        var participant = require(id);
        var enrolment = access.require(participant.enrolment(), Role.COORDINATOR);
        participant.leave(lastDay);
        if (!takingPart.takesPartElse(participant, lastDay)) {
            grants.end(participant.account(), Role.PARTICIPANT, enrolment.space(), lastDay);
        }
        if (!takingPart.takesPartElseInYear(participant, lastDay)) {
            grants.end(participant.account(), Role.PARTICIPANT, editions.get(enrolment.edition()).space(), lastDay);
        }
        trail.record("participant.left", Subject.of("participant", id.value(), people.name(participant.account().value())), enrolment.space());
        news.tell(Topic.of(enrolment.space(), CompanyService.NEWS));
    }

    /** The person's mail address, for the office's form. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public String mail(ParticipantId id) {
        return accounts.get(require(id).account()).mail();
    }

    /** By reading. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<ParticipantRow> of(EnrolmentId id) {
        access.require(id, Role.COORDINATOR, Role.PARTICIPANT, Role.EXECUTIVE, Role.EXPERT);
        return of(List.of(id));
    }

    /** Of several enrolments in two statements, by reading; those that are not for the actor are left out by the wall. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public List<ParticipantRow> ofAll(Collection<EnrolmentId> ids) {
        return of(ids);
    }

    /** Those of the given people who have not signed in even once; one statement. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public List<ParticipantRow> neverSignedIn(Collection<ParticipantRow> among) {
        var known = people.byId(among.stream().map(ParticipantRow::account).toList());
        return among.stream().filter(person -> known.get(person.account()).lastSignInAt().isEmpty()).toList();
    }

    private List<ParticipantRow> of(Collection<EnrolmentId> ids) {
        var participants = takingPart.participants(ids.stream().map(EnrolmentId::value).toList());
        var names = people.byId(participants.stream().map(Participant::account).toList());
        return participants.stream().map(participant -> {
            var person = names.get(participant.account());
            return participant.row(person.name(), person.reading());
        }).sorted(Comparator.comparing(ParticipantRow::reading)).toList();
    }

    private Participant require(ParticipantId id) {
        var participant = takingPart.participant(id).orElseThrow(Absent::new);
        access.require(participant.enrolment(), Role.COORDINATOR);
        return participant;
    }
}
