package jp.jissen.casestudy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import jp.jissen.access.AccountId;
import jp.jissen.base.Ids;
import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;

/** One answer of a company. It is never changed: who changes their mind answers again. */
@Entity
@Table(name = "case_reply")
class Reply {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID pageId;
    private int submission;
    private boolean agreed;
    private String remarks;
    private String byName;
    @Enumerated(EnumType.STRING)
    private ReplyChannel channel;
    private LocalDate repliedOn;
    private UUID recordedBy;
    private Instant recordedAt;

    /** @throws Refusal without a name, or when it neither agrees nor says what to change */
    Reply(CasePage page, Answer answer, AccountId by, Instant at) {
        this.id = Ids.next();
        this.spaceId = page.space().value();
        this.pageId = page.id().value();
        this.submission = page.submission();
        this.agreed = answer.agreed();
        this.remarks = answer.agreed() ? TextLimit.TEXT.check("remarks", answer.remarks()) : TextLimit.TEXT.require("remarks", answer.remarks());
        this.byName = TextLimit.LINE.require("by", answer.by());
        this.channel = answer.channel();
        this.repliedOn = answer.on();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    protected Reply() {
    }

    UUID recordedBy() {
        return recordedBy;
    }

    CaseReply reply(String recordedByName) {
        return new CaseReply(submission, agreed, remarks, byName, channel, repliedOn, recordedByName, recordedAt);
    }

    /** What was said. */
    record Answer(boolean agreed, String remarks, String by, ReplyChannel channel, LocalDate on) {
    }
}
