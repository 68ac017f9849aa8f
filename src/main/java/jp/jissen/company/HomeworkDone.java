package jp.jissen.company;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

import jp.jissen.access.AccountId;
import jp.jissen.base.Ids;
import jp.jissen.programme.HomeworkId;

/** A company's tick beside a piece of homework. */
@Entity
@Immutable
class HomeworkDone {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID enrolmentId;
    private UUID homeworkId;
    private UUID doneBy;
    private Instant doneAt;

    HomeworkDone(Enrolment enrolment, HomeworkId homework, AccountId by, Instant at) {
        this.id = Ids.next();
        this.spaceId = enrolment.space().value();
        this.enrolmentId = enrolment.id().value();
        this.homeworkId = homework.value();
        this.doneBy = by.value();
        this.doneAt = at;
    }

    protected HomeworkDone() {
    }
}
