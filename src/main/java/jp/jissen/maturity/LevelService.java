package jp.jissen.maturity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AccountId;
import jp.jissen.access.Acting;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.Roles;
import jp.jissen.access.SpaceId;
import jp.jissen.account.People;
import jp.jissen.account.Person;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.base.Today;
import jp.jissen.company.EnrolmentId;
import jp.jissen.revision.Revision;

/** 成熟度: found by the company's expert with grounds, shown to the company when it has agreed. Corrections are versions. */
@Service
public class LevelService {

    /** The kind of news that a company's level has changed. */
    public static final String NEWS = "level";
    private static final Role[] READERS = {Role.PARTICIPANT, Role.EXECUTIVE, Role.EXPERT, Role.COORDINATOR};

    private final Surveys surveys;
    private final Levels levels;
    private final LevelPast past;
    private final Rights rights;
    private final People people;
    private final Today today;
    private final Clock clock;

    LevelService(Surveys surveys, Levels levels, LevelPast past, Rights rights, People people, Today today, Clock clock) {
        this.surveys = surveys;
        this.levels = levels;
        this.past = past;
        this.rights = rights;
        this.people = people;
        this.today = today;
        this.clock = clock;
    }

    /** @throws Absent when the company is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public CompanyLevels of(EnrolmentId id) {
        var space = survey(id, READERS).space();
        var inside = readsFindings(space);
        var agreements = levels.agreements(id).stream().collect(Collectors.toMap(Agreement::stage, agreement -> agreement));
        var findings = inside ? levels.findings(id) : List.<Finding>of();
        var names = people.byId(findings.stream().map(Finding::foundBy).distinct().toList());
        return new CompanyLevels(space, findings.stream().collect(Collectors.toMap(Finding::stage, finding -> found(finding, agreements, names))),
                agreements.values().stream().collect(Collectors.toMap(Agreement::stage, Agreement::body)), inside && rights.has(space, Role.EXPERT), inside);
    }

    /**
     * Says where the company stands. The company goes on reading what it has agreed to, until it agrees to this.
     *
     * @param version of what was found before, 0 for nothing
     * @throws Stale when somebody else has found something since
     */
    @RolesAllowed(Roles.EXPERT)
    @Transactional
    public CompanyLevels find(EnrolmentId id, LevelStage stage, LevelInput input, long version) {
        var survey = survey(id, Role.EXPERT);
        requireNoneOfTheCompany(survey.space());
        var there = levels.lock(id, stage);
        requireVersion(there.orElse(null), version);
        var before = there.map(Finding::input);
        var finding = there.orElseGet(() -> new Finding(survey, stage));
        finding.find(input, by(), clock.instant(), today.date());
        levels.keep(finding);
        past.found(finding, before.orElse(null));
        return of(id);
    }

    /**
     * 合意: the company agrees to what was found, and reads it from now on.
     *
     * @param version of what was found, as it was talked over
     * @throws Refusal for field {@code on} when the day is yet to come
     * @throws Stale when the expert has found something else since
     */
    @RolesAllowed({Roles.EXPERT, Roles.COORDINATOR})
    @Transactional
    public CompanyLevels agree(EnrolmentId id, LevelStage stage, Consent consent, long version) {
        var survey = survey(id, Role.EXPERT, Role.COORDINATOR);
        requireNoneOfTheCompany(survey.space());
        var finding = levels.lock(id, stage).orElseThrow(Absent::new);
        requireVersion(finding, version);
        if (consent.on().isAfter(today.date())) {
            throw Refusal.of("on", "refusal.level.future");
        }
        var there = levels.agreement(id, stage);
        var before = there.map(Agreement::body);
        var agreement = there.orElseGet(() -> new Agreement(survey, stage));
        agreement.agree(finding.input(), consent, by(), clock.instant());
        levels.keep(agreement);
        past.agreed(agreement, before.orElse(null));
        return of(id);
    }

    /** What the company has agreed to, the newest first. @throws Absent when the company is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Revision<LevelAgreed>> agreed(EnrolmentId id, LevelStage stage) {
        survey(id, READERS);
        return levels.agreement(id, stage).map(past::of).orElse(List.of());
    }

    /** What experts have found, the newest first. @throws Absent when it is not for the actor, as for the company's people */
    @RolesAllowed({Roles.EXPERT, Roles.COORDINATOR})
    @Transactional(readOnly = true)
    public List<Revision<LevelInput>> found(EnrolmentId id, LevelStage stage) {
        requireNoneOfTheCompany(survey(id, Role.EXPERT, Role.COORDINATOR).space());
        return levels.findings(id).stream().filter(finding -> finding.stage() == stage).findFirst().map(past::of).orElse(List.of());
    }

    private static LevelFound found(Finding finding, Map<LevelStage, Agreement> agreements, Map<AccountId, Person> names) {
        var agreement = agreements.get(finding.stage());
        return new LevelFound(finding.input().level(), finding.input().grounds(), names.get(finding.foundBy()).name(), finding.foundOn(), agreement != null && agreement.isTo(finding.input()), finding.version());
    }

    private void requireVersion(@Nullable Finding finding, long version) {
        if (finding == null ? version != 0 : finding.version() != version) {
            throw new Stale(finding == null ? "" : people.name(finding.foundBy().value()), finding == null ? null : finding.foundAt());
        }
    }

    /** A policy in the database says the same. */
    private boolean readsFindings(SpaceId space) {
        return rights.has(space, Role.EXPERT, Role.COORDINATOR) && !rights.has(space, Role.PARTICIPANT, Role.EXECUTIVE);
    }

    private void requireNoneOfTheCompany(SpaceId space) {
        if (!readsFindings(space)) {
            throw new Absent();
        }
    }

    /** The one before: it is there for every enrolment, and knows where it belongs. */
    private Survey survey(EnrolmentId id, Role... roles) {
        var survey = surveys.ofEnrolment(id.value()).stream().findFirst().orElseThrow(Absent::new);
        rights.require(survey.space(), roles);
        return survey;
    }

    private static AccountId by() {
        return Acting.person().accountId();
    }
}
