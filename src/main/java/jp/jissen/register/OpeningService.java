package jp.jissen.register;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AccountId;
import jp.jissen.access.Acting;
import jp.jissen.access.AuditTrail;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.Roles;
import jp.jissen.access.Subject;
import jp.jissen.account.People;
import jp.jissen.account.Person;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.base.Today;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyService;
import jp.jissen.live.News;
import jp.jissen.live.Topic;

/** 事務局に台帳を見せる: the office reads the rows of a register for the days that the company's own people chose, and never otherwise. */
@Service
public class OpeningService {

    /** The kind of news that a register was opened or closed. */
    public static final String NEWS = "register.opening";
    /** Days for which a register can be opened at once. */
    public static final int MOST_DAYS = 30;
    private static final Role[] OWN = {Role.PARTICIPANT, Role.EXECUTIVE};
    private static final Role[] KNOWING = {Role.PARTICIPANT, Role.EXECUTIVE, Role.EXPERT, Role.COORDINATOR};
    private static final Limit SHOWN = Limit.of(50);
    private static final String LOOKED = "register.looked";

    private final Openings openings;
    private final Registers registers;
    private final RegisterCounts counts;
    private final RegisterService service;
    private final CompanyService companies;
    private final RegisterAudience audience;
    private final Rights rights;
    private final People people;
    private final AuditTrail trail;
    private final News news;
    private final Clock clock;
    private final Today today;

    OpeningService(Openings openings, Registers registers, RegisterCounts counts, RegisterService service, CompanyService companies, RegisterAudience audience, Rights rights, People people, AuditTrail trail, News news, Clock clock, Today today) {
        this.openings = openings;
        this.registers = registers;
        this.counts = counts;
        this.service = service;
        this.companies = companies;
        this.audience = audience;
        this.rights = rights;
        this.people = people;
        this.trail = trail;
        this.news = news;
        this.clock = clock;
        this.today = today;
    }

    /** What the actor sees of the register; empty where it is not for them, not even in counts. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<Sight> sight(CompanyId company) {
        return registers.of(company.value()).flatMap(audience::sight);
    }

    /** What is open now; empty where nothing is. @throws Absent when the register is not for the actor, not even in counts */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<OpeningRow> current(CompanyId company) {
        return audience.inForce(require(company, KNOWING)).map(opening -> rows(List.of(opening)).getFirst());
    }

    /** Whether the actor may open it, and close it again. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean mayOpen(CompanyId company) {
        return registers.of(company.value()).filter(register -> rights.has(register.space(), OWN)).isPresent();
    }

    /**
     * Shows the register to the office.
     *
     * @throws Refusal for field {@code until} when it is past or too far
     * @throws Stale when it is open already
     */
    @RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE})
    @Transactional
    public OpeningRow open(CompanyId company, OpeningInput input) {
        var register = writable(company);
        requireDays(input);
        openings.notClosed(register.id().value()).ifPresent(before -> {
            if (before.inForce(today.date())) {
                throw new Stale(people.name(before.openedBy().value()), before.openedAt());
            }
            before.lapse(clock.instant());
            openings.saveAndFlush(before);
        });
        var opening = openings.saveAndFlush(new RegisterOpening(register, input, Acting.person().accountId(), clock.instant(), today.date()));
        trail.record("register.opened", subject(register), register.space());
        news.tell(Topic.of(register.space(), NEWS));
        return rows(List.of(opening)).getFirst();
    }

    /** Closes it before its last day. @throws Stale when it is not open any more */
    @RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE})
    @Transactional
    public void close(CompanyId company) {
        var register = writable(company);
        var opening = audience.inForce(register).orElseThrow(() -> new Stale("", null));
        opening.close(Acting.person().accountId(), clock.instant());
        openings.saveAndFlush(opening);
        trail.record("register.closed", subject(register), register.space());
        news.tell(Topic.of(register.space(), NEWS));
    }

    /** When it was open, and who of the office looked. @throws Absent when the register is not the actor's */
    @RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE, Roles.EXPERT})
    @Transactional(readOnly = true)
    public OpeningPast past(CompanyId company) {
        var register = require(company, RegisterService.READERS);
        var looks = trail.of(register.space(), LOOKED, SHOWN.max()).stream().map(row -> new OpeningPast.Look(row.actorName(), row.at())).toList();
        return new OpeningPast(rows(openings.newest(register.id().value(), SHOWN)), looks);
    }

    /** Somebody of the office opens the page of a register that is open, which the company can read. @throws Refusal when it is not open */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public RegisterRow look(CompanyId company) {
        var register = require(company, Role.COORDINATOR);
        audience.inForce(register).orElseThrow(() -> new Refusal("refusal.opening.closed"));
        trail.record(LOOKED, subject(register), register.space());
        return service.row(register);
    }

    /** All that the office knows of a register while it is not open. @throws Absent when there is none */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public RegisterProgress progress(CompanyId company) {
        return counts.all().getOrDefault(require(company, Role.COORDINATOR).space(), RegisterProgress.NOTHING);
    }

    private Register require(CompanyId company, Role... roles) {
        var register = registers.of(company.value()).orElseThrow(Absent::new);
        rights.require(register.space(), roles);
        return register;
    }

    /** Locked until the transaction ends, so that of two who open it at once the second learns of the first. */
    private Register writable(CompanyId company) {
        var register = require(company, OWN);
        return registers.lock(register.id().value()).orElseThrow(Absent::new);
    }

    private void requireDays(OpeningInput input) {
        if (input.until().isBefore(today.date())) {
            throw Refusal.of("until", "refusal.opening.past");
        }
        if (input.until().isAfter(today.date().plusDays(MOST_DAYS))) {
            throw Refusal.of("until", "refusal.opening.long", MOST_DAYS);
        }
    }

    private List<OpeningRow> rows(Collection<RegisterOpening> found) {
        var names = people.byId(found.stream().flatMap(opening -> Stream.of(opening.openedBy(), opening.closedBy())).filter(Objects::nonNull).distinct().toList());
        return found.stream().map(opening -> opening.row(name(names, opening.openedBy()), opening.closedBy() == null ? "" : name(names, opening.closedBy()), today.date())).toList();
    }

    private static String name(Map<AccountId, Person> names, AccountId id) {
        return names.containsKey(id) ? names.get(id).name() : "";
    }

    private Subject subject(Register register) {
        return Subject.of("register", register.id().value(), companies.get(register.company()).name());
    }
}
