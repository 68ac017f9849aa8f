package jp.jissen.testing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;

import jp.jissen.access.AccountId;
import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.account.AccountService;
import jp.jissen.account.NewAccount;
import jp.jissen.account.PersonName;
import jp.jissen.account.SignedInPerson;
import jp.jissen.company.AssignmentService;
import jp.jissen.company.CompanyProfile;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.CompanyService;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.company.EnrolmentService;
import jp.jissen.company.ExpertService;
import jp.jissen.company.ParticipantDetails;
import jp.jissen.company.ParticipantService;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;
import jp.jissen.programme.EditionState;

/**
 * One programme for the tests that only look: the edition of 2025, companies A and B, and everybody of {@link Persona}.
 * Made once; tests that change things make their own on the {@link Stage}.
 */
public class House {

    private static final LocalDate BEGIN = LocalDate.of(2025, 7, 1);

    private final UserDetailsService people;
    private final AccountService accounts;
    private final GrantService grants;
    private final EditionService editions;
    private final CompanyService companies;
    private final EnrolmentService enrolments;
    private final ParticipantService participants;
    private final ExpertService experts;
    private final AssignmentService assignments;
    private final Map<Persona, AccountId> ids = new EnumMap<>(Persona.class);
    private EditionRow edition;
    private CompanyRow a;
    private CompanyRow b;

    House(UserDetailsService people, AccountService accounts, GrantService grants, EditionService editions, CompanyService companies, EnrolmentService enrolments, ParticipantService participants, ExpertService experts, AssignmentService assignments) {
        this.people = people;
        this.accounts = accounts;
        this.grants = grants;
        this.editions = editions;
        this.companies = companies;
        this.enrolments = enrolments;
        this.participants = participants;
        this.experts = experts;
        this.assignments = assignments;
    }

    public EditionRow edition() {
        return edition;
    }

    /** みどり坂製作所: the company of {@link Persona#PARTICIPANT} and {@link Persona#EXPERT}. */
    public CompanyRow companyA() {
        return a;
    }

    /** こはく電設: the company of {@link Persona#STRANGER}. */
    public CompanyRow companyB() {
        return b;
    }

    public AccountId id(Persona persona) {
        return ids.get(persona);
    }

    /** Puts the persona into the security context, as a real sign-in does. */
    public void signIn(Persona persona) {
        var person = people.loadUserByUsername(persona.userName());
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
    }

    /** When the program is complete: its role checks would not know the acting person earlier. */
    @EventListener(ContextRefreshedEvent.class)
    void build() {
        Acting.asSystem(() -> {
            for (var persona : Persona.values()) {
                ids.put(persona, accounts.create(new NewAccount(new PersonName(persona.name, persona.reading), persona.userName, "")).id());
            }
            grants.give(id(Persona.COORDINATOR), Role.COORDINATOR, null, LocalDate.of(2000, 1, 1), null);
            grants.give(id(Persona.ADMIN), Role.ADMIN, null, LocalDate.of(2000, 1, 1), null);
            grants.give(id(Persona.CLIENT), Role.CLIENT, null, LocalDate.of(2000, 1, 1), null);
            return true;
        });
        var office = people.loadUserByUsername(Persona.COORDINATOR.userName());
        Acting.as((SignedInPerson) office, List.of(Role.COORDINATOR), () -> {
            edition = editions.become(editions.create(2025).id(), EditionState.RUNNING);
            a = company("株式会社みどり坂製作所", "みどりざかせいさくしょ");
            b = company("こはく電設株式会社", "こはくでんせつ");
            var partA = enrolments.enrol(a.id(), edition.id(), BEGIN);
            seat(partA, Persona.PARTICIPANT);
            seat(partA, Persona.COLLEAGUE);
            seat(enrolments.enrol(b.id(), edition.id(), BEGIN), Persona.STRANGER);
            grants.give(id(Persona.EXECUTIVE), Role.EXECUTIVE, a.space(), BEGIN, null);
            grants.give(id(Persona.EXECUTIVE), Role.EXECUTIVE, edition.space(), BEGIN, null);
            grants.give(id(Persona.LECTURER), Role.LECTURER, edition.space(), BEGIN, null);
            grants.give(id(Persona.GUEST), Role.GUEST, edition.space(), BEGIN, null);
            experts.register(edition.id(), id(Persona.EXPERT), BEGIN);
            assignments.assign(partA.id(), id(Persona.EXPERT), BEGIN);
            return true;
        });
    }

    private CompanyRow company(String name, String reading) {
        return companies.create(new CompanyProfile(name, reading, "E", 38, 3000, "144-0035", "東京都大田区南蒲田9-8-7", "03-0000-0101", ""));
    }

    private void seat(EnrolmentRow part, Persona persona) {
        participants.add(part.id(), id(persona), new ParticipantDetails("総務部", "", ""), BEGIN);
    }
}
