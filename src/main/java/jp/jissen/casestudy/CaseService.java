package jp.jissen.casestudy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.access.Roles;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.SearchKey;
import jp.jissen.base.Stale;
import jp.jissen.company.CompanyId;
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.EnrolmentService;

/** A company's page: begun and written by the office, read by the company's own people from the day they are asked to check it. */
@Service
public class CaseService {

    /** The kind of news that something about a page has changed. */
    public static final String NEWS = "case";

    private final CasePages pages;
    private final CaseContents contents;
    private final CaseWriter writer;
    private final CaseReader reader;
    private final CasePrefill prefill;
    private final EnrolmentService enrolments;
    private final Clock clock;

    CaseService(CasePages pages, CaseContents contents, CaseWriter writer, CaseReader reader, CasePrefill prefill, EnrolmentService enrolments, Clock clock) {
        this.pages = pages;
        this.contents = contents;
        this.writer = writer;
        this.reader = reader;
        this.prefill = prefill;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** The page of a company's year; empty while there is none, and to the company while it is not asked. @throws Absent when the company is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<CaseDetails> find(EnrolmentId id) {
        enrolments.get(id);
        return pages.ofEnrolment(id.value()).map(page -> {
            reader.require(page);
            return reader.details(page);
        });
    }

    /** Until when the company is asked for its answer; empty when it is not. @throws Absent when the company is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<LocalDate> asked(EnrolmentId id) {
        enrolments.get(id);
        return pages.ofEnrolment(id.value()).filter(page -> page.state() == CaseState.CHECKING).map(CasePage::dueOn);
    }

    /** Whether there is a page in the company's years that the actor may read. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean hasPage(CompanyId company) {
        return !pages.ofEnrolments(enrolments.of(company).stream().map(part -> part.id().value()).toList()).isEmpty();
    }

    /** @throws Absent when there is none or it is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public CaseDetails get(CasePageId id) {
        var page = pages.findById(id.value()).orElseThrow(Absent::new);
        reader.require(page);
        return reader.details(page);
    }

    /** Begins the page of a company's year with what the year has left. @throws Refusal when there is one already */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public CaseDetails begin(EnrolmentId id) {
        var part = enrolments.get(id);
        if (pages.ofEnrolment(id.value()).isPresent()) {
            throw new Refusal("refusal.case.twice");
        }
        var page = new CasePage(part, Acting.person().accountId(), clock.instant());
        writer.begin(page, prefill.of(part, Set.copyOf(contents.aliases(page))));
        return reader.details(page);
    }

    /**
     * Saves the words. What the company is checking or has agreed to, it gets anew, with days of its own.
     *
     * @throws Refusal once the page is final
     * @throws Stale when somebody else has saved since {@code version}: nothing is overwritten
     */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public CaseDetails save(CasePageId id, CaseText text, long version) {
        var page = writer.writable(id, version);
        writer.write(page, text, (revisions, thing, before, now) -> revisions.saved(thing, before, now));
        return reader.details(page);
    }

    /** Keeps what somebody had entered and gave up for what a colleague had saved. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public void setAside(CasePageId id, CaseText mine) {
        writer.setAside(writer.writable(id, Role.COORDINATOR), mine);
    }

    /**
     * Asks the company to check the page.
     *
     * @throws Refusal when something is missing that no page goes out without
     * @throws Stale when somebody else has saved since {@code version}
     */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public CaseDetails give(CasePageId id, long version) {
        var page = writer.writable(id, version);
        writer.give(page);
        return reader.details(page);
    }

    /**
     * 校了: from now on nothing changes any more.
     *
     * @throws Refusal without the company's agreement to just this text, with a name in it, or when another page of the year is called the same
     * @throws Stale when somebody else has saved since {@code version}
     */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public CaseDetails finish(CasePageId id, long version) {
        var page = writer.writable(id, version);
        page.finish(Acting.person().accountId(), clock.instant());
        var details = reader.details(page);
        CaseWriter.requireComplete(details.text());
        details.findings().stream().findFirst().ifPresent(finding -> {
            throw Refusal.of(finding.block().field(), "refusal.case.names", finding.word());
        });
        if (contents.aliases(page).stream().map(SearchKey::of).anyMatch(SearchKey.of(details.text().alias())::equals)) {
            throw Refusal.of(CaseBlock.ALIAS.field(), "refusal.case.alias", details.text().alias());
        }
        writer.written(page, "case.finished");
        return reader.details(page);
    }

    /** 校了の取り消し. @throws Refusal unless it is final */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public CaseDetails reopen(CasePageId id, long version) {
        var page = writer.writable(id, version);
        page.reopen();
        writer.written(page, "case.reopened");
        return reader.details(page);
    }
}
