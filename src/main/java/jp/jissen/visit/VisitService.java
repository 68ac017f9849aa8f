package jp.jissen.visit;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Acting;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.Roles;
import jp.jissen.action.Party;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.company.CompanyEnrolled;
import jp.jissen.company.EnrolmentId;

/** A company's visits: read by its people, its experts and the office; planned by expert and office, written by the expert. */
@Service
public class VisitService {

    /** The kind of news that something about a visit has changed, other than the part for the office. */
    public static final String NEWS = "visit";
    /** The kind of source that promises made in a visit name. */
    public static final String PROMISES = "visit";
    /** More than anybody agrees on in two hours, or than fit into a room. */
    private static final int MOST_LINES = 50;
    static final Role[] READERS = {Role.PARTICIPANT, Role.EXECUTIVE, Role.EXPERT, Role.COORDINATOR};

    private final Visits visits;
    private final VisitContents contents;
    private final VisitWriter writer;
    private final VisitReader reader;
    private final VisitSurveys surveys;
    private final Rights rights;
    private final Clock clock;

    VisitService(Visits visits, VisitContents contents, VisitWriter writer, VisitReader reader, VisitSurveys surveys, Rights rights, Clock clock) {
        this.visits = visits;
        this.contents = contents;
        this.writer = writer;
        this.reader = reader;
        this.surveys = surveys;
        this.rights = rights;
        this.clock = clock;
    }

    /** The four visits of a company's year, in their order. @throws Absent when the company is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<VisitRow> of(EnrolmentId id) {
        var found = visits.ofEnrolment(id.value());
        var first = found.stream().findFirst().orElseThrow(Absent::new);
        rights.require(first.space(), READERS);
        var whole = reader.readsDrafts(first);
        return found.stream().map(visit -> visit.row(whole)).toList();
    }

    /** Who was there at the visits of a company's year whose notes are submitted, in one statement more. @throws Absent when the company is not for the actor */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public List<Attendee> attendees(EnrolmentId id) {
        var submitted = of(id).stream().filter(visit -> visit.state().submitted()).map(VisitRow::id).toList();
        return contents.attendees(submitted);
    }

    /** As which side the actor sees the visits; whoever belongs to the company, as the company. @throws Absent when it is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Party party(EnrolmentId id) {
        var space = visits.ofEnrolment(id.value()).stream().findFirst().orElseThrow(Absent::new).space();
        rights.require(space, READERS);
        if (rights.has(space, Role.PARTICIPANT, Role.EXECUTIVE)) {
            return Party.COMPANY;
        }
        return rights.has(space, Role.EXPERT) ? Party.EXPERT : Party.OFFICE;
    }

    /** @throws Absent when there is none or it is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public VisitDetails get(VisitId id) {
        var visit = visits.findById(id.value()).orElseThrow(Absent::new);
        rights.require(visit.space(), READERS);
        return reader.details(visit);
    }

    /**
     * When and where it is to take place. A day outside the window is allowed: {@link VisitRow#misses} says so.
     *
     * @throws Refusal once it was held
     * @throws Stale when somebody else has changed the visit since {@code version}
     */
    @RolesAllowed({Roles.EXPERT, Roles.COORDINATOR})
    @Transactional
    public VisitDetails plan(VisitId id, VisitPlan plan, long version) {
        var visit = writer.writable(id, version, Role.EXPERT, Role.COORDINATOR);
        visit.plan(plan, Acting.person().accountId(), clock.instant());
        writer.written(visit, "visit.planned");
        return reader.details(visit);
    }

    /**
     * Saves the form: a draft, or a correction of what the company already has, which it then confirms anew.
     *
     * @throws Refusal when the visit before is not submitted yet, when a correction lacks what must be there, when the office has accepted the note
     * @throws Stale when somebody else has saved since {@code version}: nothing is overwritten
     */
    @RolesAllowed(Roles.EXPERT)
    @Transactional
    public VisitDetails save(VisitId id, VisitNote note, long version) {
        var visit = writer.writable(id, version, Role.EXPERT);
        write(visit, note);
        return reader.details(visit);
    }

    /** Saves the form and gives it to the company to confirm. @throws Refusal as {@link #save}, and when something that must be there is missing */
    @RolesAllowed(Roles.EXPERT)
    @Transactional
    public VisitDetails submit(VisitId id, VisitNote note, long version) {
        var visit = writer.writable(id, version, Role.EXPERT);
        write(visit, note);
        writer.submit(visit);
        surveys.submitted(visit);
        return reader.details(visit);
    }

    /** Writes who was there. @param before as the writer saw the list. @throws Stale when it is another by now */
    @RolesAllowed(Roles.EXPERT)
    @Transactional
    public VisitDetails attendees(VisitId id, List<Attendee> before, List<Attendee> now) {
        var visit = writer.writable(id, Role.EXPERT);
        requireLines(contents.attendees(visit), before, now);
        writer.write(visit, () -> contents.attendees(visit, now));
        return reader.details(visit);
    }

    /** Writes what was agreed. @param before as the writer saw the list. @throws Stale when it is another by now */
    @RolesAllowed(Roles.EXPERT)
    @Transactional
    public VisitDetails decisions(VisitId id, List<Decision> before, List<Decision> now) {
        var visit = writer.writable(id, Role.EXPERT);
        requireLines(contents.decisions(visit), before, now);
        writer.write(visit, () -> contents.decisions(visit, now));
        return reader.details(visit);
    }

    /** Keeps what somebody had entered and gave up for what a colleague had saved; expert and office read it, the company does not. */
    @RolesAllowed(Roles.EXPERT)
    @Transactional
    public void setAside(VisitId id, VisitNote mine) {
        writer.setAside(writer.writable(id, Role.EXPERT), mine);
    }

    private void write(Visit visit, VisitNote note) {
        writer.write(visit, () -> {
            visit.hold(note);
            contents.note(visit).write(note);
        });
    }

    private static <T> void requireLines(List<T> stored, List<T> before, List<T> now) {
        if (!stored.equals(before)) {
            throw new Stale("", null);
        }
        if (now.size() > MOST_LINES) {
            throw new Refusal("refusal.visit.lines", MOST_LINES);
        }
    }

    /** A company that takes part has its four visits from the first day. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void open(CompanyEnrolled enrolled) {
        IntStream.rangeClosed(1, VisitRow.IN_A_YEAR).forEach(number -> contents.add(new Note(visits.save(new Visit(enrolled.company().space(), enrolled.enrolment().id(), number)))));
    }
}
