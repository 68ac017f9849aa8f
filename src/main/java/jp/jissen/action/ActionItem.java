package jp.jissen.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.AccountId;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Ids;
import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;
import jp.jissen.company.CompanyId;

/**
 * One promise. Of one that comes from a source it keeps beside it what the source says, so that a correction there changes
 * here what it changed there and nothing else.
 */
@Entity
class ActionItem {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID companyId;
    private @Nullable String sourceKind;
    private @Nullable UUID sourceId;
    private @Nullable Integer sourcePosition;
    private @Nullable String sourceText;
    @Enumerated(EnumType.STRING)
    private @Nullable Party sourceOwner;
    private @Nullable LocalDate sourceDueOn;
    private String text;
    @Enumerated(EnumType.STRING)
    private Party owner;
    private @Nullable LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private ActionState state = ActionState.OPEN;
    private String reason = "";
    private @Nullable UUID closedBy;
    private @Nullable Instant closedAt;
    private UUID madeBy;
    private Instant madeAt;
    private UUID savedBy;
    private Instant savedAt;
    @Version
    private @Nullable Long version;

    ActionItem(SpaceId space, CompanyId company, Promise promise, AccountId by, Instant at) {
        this.id = Ids.next();
        this.spaceId = space.value();
        this.companyId = company.value();
        this.madeBy = by.value();
        this.madeAt = at;
        promise(promise);
        saved(by, at);
    }

    protected ActionItem() {
    }

    ActionItemId id() {
        return new ActionItemId(id);
    }

    SpaceId space() {
        return new SpaceId(spaceId);
    }

    CompanyId company() {
        return new CompanyId(companyId);
    }

    @Nullable SourceRef source() {
        return sourceKind == null ? null : new SourceRef(sourceKind, sourceId);
    }

    Promise promise() {
        return new Promise(text, owner, dueOn);
    }

    /** As the source says it. */
    Promise agreed() {
        return new Promise(sourceText, sourceOwner, sourceDueOn);
    }

    ActionState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    ActionVersion body() {
        return new ActionVersion(text, owner, dueOn, state, reason);
    }

    @Nullable UUID closedBy() {
        return closedBy;
    }

    @Nullable Instant closedAt() {
        return closedAt;
    }

    UUID madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    UUID savedBy() {
        return savedBy;
    }

    Instant savedAt() {
        return savedAt;
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** Something of it was written. */
    void saved(AccountId by, Instant at) {
        savedBy = by.value();
        savedAt = at;
    }

    void promise(Promise now) {
        text = now.text();
        owner = now.owner();
        dueOn = now.dueOn();
    }

    /** Stands in the source at that place from now on; what the source has changed about it changes here. */
    void stand(SourceRef source, int position, Promise line) {
        var before = sourceKind == null ? promise() : agreed();
        promise(new Promise(before.text().equals(line.text()) ? text : line.text(), before.owner() == line.owner() ? owner : line.owner(), Objects.equals(before.dueOn(), line.dueOn()) ? dueOn : line.dueOn()));
        sourceKind = source.kind();
        sourceId = source.id();
        sourcePosition = position;
        sourceText = line.text();
        sourceOwner = line.owner();
        sourceDueOn = line.dueOn();
    }

    /** A correction has taken it out of the source: nobody owes it any more, and what was done stays done. */
    void leave(AccountId by, Instant at) {
        sourcePosition = null;
        if (state == ActionState.OPEN) {
            close(ActionState.DROPPED, "", by, at);
        }
    }

    /** @throws Refusal when it was given up */
    void done(AccountId by, Instant at) {
        if (state == ActionState.DROPPED) {
            throw new Refusal("refusal.promise.dropped");
        }
        if (state == ActionState.OPEN) {
            close(ActionState.DONE, "", by, at);
        }
    }

    /** @throws Refusal without a reason, or when it is not open */
    void drop(String why, AccountId by, Instant at) {
        if (state != ActionState.OPEN) {
            throw new Refusal("refusal.promise.closed");
        }
        close(ActionState.DROPPED, TextLimit.NOTE.require("reason", why), by, at);
    }

    void reopen() {
        state = ActionState.OPEN;
        reason = "";
        closedBy = null;
        closedAt = null;
    }

    /** As an older version has it. */
    void restore(ActionVersion older, AccountId by, Instant at) {
        promise(older.promise());
        if (older.state() == ActionState.OPEN) {
            reopen();
        } else if (older.state() != state) {
            close(older.state(), older.reason(), by, at);
        }
    }

    private void close(ActionState how, String why, AccountId by, Instant at) {
        state = how;
        reason = why;
        closedBy = by.value();
        closedAt = at;
    }
}
