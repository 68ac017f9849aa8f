package jp.jissen.work;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.AccountId;
import jp.jissen.access.Actor;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Ids;
import jp.jissen.base.Refusal;
import jp.jissen.base.Sentence;

/** A job; changed only under a lock on its row, because the worker and people at their screens both do. */
@Entity
class Job {

    @Id
    private UUID id;
    private UUID spaceId;
    private String kind;
    private String input;
    private String title;
    private @Nullable UUID askedBy;
    private String askedByName;
    private Instant askedAt;
    @Enumerated(EnumType.STRING)
    private JobState state;
    private boolean cancelling;
    private long done;
    private long total;
    private int round;
    private int attempts;
    private @Nullable Instant nextTryAt;
    private @Nullable Instant beganAt;
    private @Nullable Instant endedAt;
    private String remark;
    private @Nullable UUID resultId;

    Job(SpaceId space, String kind, String input, Sentence title, @Nullable Actor askedBy, Instant now) {
        this.id = Ids.next();
        this.spaceId = space.value();
        this.kind = kind;
        this.input = input;
        this.title = title.stored();
        this.askedBy = askedBy == null ? null : askedBy.accountId().value();
        this.askedByName = askedBy == null ? "" : askedBy.displayName();
        this.askedAt = now;
        this.state = JobState.WAITING;
        this.remark = "";
    }

    protected Job() {
    }

    JobId id() {
        return new JobId(id);
    }

    SpaceId space() {
        return new SpaceId(spaceId);
    }

    String kind() {
        return kind;
    }

    String input() {
        return input;
    }

    int attempts() {
        return attempts;
    }

    /** Whom it acts for; empty for the program itself. */
    Optional<AccountId> person() {
        return Optional.ofNullable(askedBy).map(AccountId::new);
    }

    JobKey key() {
        return new JobKey(space(), id(), round);
    }

    /** Whether a worker that was given this key still has something to do. */
    boolean awaits(JobKey given) {
        return !state.over() && round == given.round();
    }

    void begin(Instant now) {
        state = JobState.RUNNING;
        attempts++;
        nextTryAt = null;
        beganAt = now;
        remark = "";
    }

    /** The program is being shut down: as if the try had never begun. */
    void layDown() {
        state = JobState.WAITING;
        attempts--;
    }

    void tryAgain(Sentence why, Instant at) {
        state = JobState.WAITING;
        remark = why.stored();
        nextTryAt = at;
    }

    void finish(Instant now) {
        end(JobState.DONE, now);
    }

    void fail(Sentence why, Instant now) {
        end(JobState.FAILED, now);
        remark = why.stored();
    }

    void cancelled(Instant now) {
        end(JobState.CANCELLED, now);
    }

    /**
     * A person does not want it any more.
     *
     * @return whether it is over at once, because it waited or had failed for good; a running one ends at its next step
     * @throws Refusal when the program does it by itself and goes on: something would be left undone that nobody asks for again
     */
    boolean cancel(Instant now) {
        if (askedBy == null && state != JobState.FAILED) {
            throw new Refusal("refusal.job.own");
        }
        if (state == JobState.WAITING || state == JobState.FAILED) {
            cancelled(now);
            return true;
        }
        cancelling = true;
        return false;
    }

    /** A person wants another round of tries. @throws Refusal unless it failed for good */
    void restart() {
        if (state != JobState.FAILED) {
            throw new Refusal("refusal.job.restart");
        }
        state = JobState.WAITING;
        round++;
        attempts = 0;
        endedAt = null;
        nextTryAt = null;
    }

    void remark(Sentence what) {
        remark = what.stored();
    }

    void result(UUID file) {
        resultId = file;
    }

    /** The file that came out, which it has no longer. */
    Optional<UUID> takeResult() {
        var file = Optional.ofNullable(resultId);
        resultId = null;
        return file;
    }

    /** Not before then. */
    void putOff(Instant until) {
        nextTryAt = until;
    }

    private void end(JobState how, Instant now) {
        state = how;
        cancelling = false;
        nextTryAt = null;
        endedAt = now;
    }

    JobRow row() {
        return new JobRow(id(), space(), kind, input, Sentence.read(title), askedByName, askedAt, state, cancelling, done, total, attempts, Optional.ofNullable(nextTryAt), Optional.ofNullable(endedAt),
                remark.isEmpty() ? Optional.empty() : Optional.of(Sentence.read(remark)), Optional.ofNullable(resultId));
    }
}
