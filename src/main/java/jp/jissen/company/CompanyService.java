package jp.jissen.company;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AuditTrail;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.Roles;
import jp.jissen.access.SpaceKind;
import jp.jissen.access.SpaceService;
import jp.jissen.access.Subject;
import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.live.News;
import jp.jissen.live.Topic;
import jp.jissen.programme.ClosingDay;
import jp.jissen.programme.Period;
import jp.jissen.revision.Revisions;

/** Companies themselves, over the years. */
@Service
public class CompanyService {

    /** The kind of news that something on a company's page has changed: itself, its part in a year, its people. */
    public static final String NEWS = "company";

    private final Companies companies;
    private final TakingPart takingPart;
    private final CompanyAccess access;
    private final SpaceService spaces;
    private final Rights rights;
    private final Catalogues catalogues;
    private final Revisions revisions;
    private final AuditTrail trail;
    private final News news;

    CompanyService(Companies companies, TakingPart takingPart, CompanyAccess access, SpaceService spaces, Rights rights, Catalogues catalogues, Revisions revisions, AuditTrail trail, News news) {
        this.companies = companies;
        this.takingPart = takingPart;
        this.access = access;
        this.spaces = spaces;
        this.rights = rights;
        this.catalogues = catalogues;
        this.revisions = revisions;
        this.trail = trail;
        this.news = news;
    }

    /** Makes a company with a space of its own. @throws Refusal for an unknown industry */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public CompanyRow create(CompanyProfile profile) {
        requireIndustry(profile);
        var company = companies.save(new Company(spaces.open(SpaceKind.COMPANY), profile));
        trail.record("company.created", subject(company), company.space());
        revisions.begin(CompanyHistory.thing(company), profile);
        news.tell(Topic.of(company.space(), NEWS));
        return company.row();
    }

    /** @throws jp.jissen.base.Stale when somebody else has saved since */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public CompanyRow change(CompanyId id, CompanyProfile profile, long version) {
        requireIndustry(profile);
        var company = access.writable(id, version);
        var before = company.row().profile();
        company.describe(profile);
        trail.record("company.changed", subject(company), company.space());
        var row = companies.saveAndFlush(company).row();
        revisions.saved(CompanyHistory.thing(company), before, profile);
        news.tell(Topic.of(company.space(), NEWS));
        return row;
    }

    /** @throws jp.jissen.base.Absent when there is none or it is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public CompanyRow get(CompanyId id) {
        return access.require(id).row();
    }

    /** The companies the actor has a role of their own for (not by office), by reading. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<CompanyRow> mine(Role role) {
        var mine = rights.spaces(role);
        return companies.inSpaces(mine.stream().map(space -> space.value()).toList()).stream().map(Company::row).toList();
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<CompanyClosingRow> closings(CompanyId id) {
        access.require(id);
        return takingPart.closings(List.of(id.value())).stream().map(CompanyClosing::row).toList();
    }

    /** Days on which the company is closed, told by its own people or the office. */
    @RolesAllowed({Roles.PARTICIPANT, Roles.COORDINATOR})
    @Transactional
    public void close(CompanyId id, Period period, String reason) {
        var company = access.require(id, Role.PARTICIPANT, Role.COORDINATOR);
        takingPart.add(new CompanyClosing(company, new ClosingDay(period, TextLimit.LINE.require("reason", reason))));
        trail.record("company.closing", subject(company), company.space());
        news.tell(Topic.of(company.space(), NEWS));
    }

    @RolesAllowed({Roles.PARTICIPANT, Roles.COORDINATOR})
    @Transactional
    public void reopen(CompanyClosingId id) {
        takingPart.closing(id).ifPresent(closing -> {
            rights.require(closing.space(), Role.PARTICIPANT, Role.COORDINATOR);
            takingPart.remove(closing);
            news.tell(Topic.of(closing.space(), NEWS));
        });
    }

    private void requireIndustry(CompanyProfile profile) {
        if (catalogues.latest().industries().stream().noneMatch(industry -> industry.code().equals(profile.industry()))) {
            throw Refusal.of("industry", "refusal.code.unknown", profile.industry());
        }
    }

    static Subject subject(Company company) {
        return Subject.of("company", company.id().value(), company.name());
    }
}
