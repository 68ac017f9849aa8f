package jp.jissen.work;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AuditTrail;
import jp.jissen.access.Roles;
import jp.jissen.access.Subject;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;

/** What people see and do of the work they asked for: their own, and for the office everybody's; row security sees to it. */
@Service
@PreAuthorize("isAuthenticated()")
public class JobService {

    private static final Duration SOON = Duration.ofMinutes(2);

    private final JobRepository jobs;
    private final Jobs starting;
    private final ObjectProvider<Work> works;
    private final AuditTrail trail;
    private final Clock clock;

    JobService(JobRepository jobs, Jobs starting, ObjectProvider<Work> works, AuditTrail trail, Clock clock) {
        this.jobs = jobs;
        this.starting = starting;
        this.works = works;
        this.trail = trail;
        this.clock = clock;
    }

    /** What failed for good first, then what runs, what waits and what is over. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public List<JobRow> page(Pageable page) {
        return jobs.page(page).stream().map(Job::row).toList();
    }

    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public long count() {
        return jobs.all();
    }

    /** How many run, or will in the next two minutes: as long as there are any, a list of them changes by itself. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public long underWay() {
        return jobs.underWay(clock.instant().plus(SOON));
    }

    /** How many failed for good: somebody has to look at them. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public long failed() {
        return jobs.failed();
    }

    /** @throws Absent when there is none or it is somebody else's */
    @Transactional(readOnly = true)
    public JobRow get(JobId id) {
        return jobs.findById(id.value()).orElseThrow(Absent::new).row();
    }

    /**
     * Stops it: at once while it waits, at its next step while it runs. What failed for good is put away. What it has done
     * by then stays done.
     *
     * @throws Refusal when the program does it by itself, and has not failed
     */
    @Transactional
    public void cancel(JobId id) {
        var job = locked(id);
        if (!job.row().state().settled()) {
            if (job.cancel(clock.instant())) {
                works.stream().filter(work -> work.kind().equals(job.kind())).forEach(work -> work.cancelled(job.row()));
            }
            trail.record("job.cancelled", subject(job), job.space());
        }
    }

    /** もう一度: another round of tries, still in the name of whoever asked first. @throws Refusal unless it failed for good */
    @Transactional
    public void restart(JobId id) {
        var job = locked(id);
        job.restart();
        starting.hand(job);
        trail.record("job.restarted", subject(job), job.space());
    }

    private Job locked(JobId id) {
        return jobs.locked(id.value()).orElseThrow(Absent::new);
    }

    private static Subject subject(Job job) {
        return Subject.of("job", job.id().value(), job.kind());
    }
}
