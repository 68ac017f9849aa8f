package jp.jissen.company;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.AccountId;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Ids;
import jp.jissen.base.Refusal;

/** A person who takes part for a company. Replacing a person is a new participant: no silent substitutes. */
@Entity
class Participant {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID enrolmentId;
    private UUID accountId;
    private String department;
    private String position;
    private String phone;
    private LocalDate takesPartFrom;
    private @Nullable LocalDate takesPartUntil;
    @Version
    private @Nullable Long version;

    Participant(Enrolment enrolment, AccountId account, ParticipantDetails details, LocalDate from) {
        this.id = Ids.next();
        this.spaceId = enrolment.space().value();
        this.enrolmentId = enrolment.id().value();
        this.accountId = account.value();
        this.takesPartFrom = from;
        describe(details);
    }

    protected Participant() {
    }

    ParticipantId id() {
        return new ParticipantId(id);
    }

    SpaceId space() {
        return new SpaceId(spaceId);
    }

    EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    boolean takesPartOn(LocalDate day) {
        return !takesPartFrom.isAfter(day) && (takesPartUntil == null || !takesPartUntil.isBefore(day));
    }

    boolean takesPartAfter(LocalDate day) {
        return takesPartUntil == null || takesPartUntil.isAfter(day);
    }

    final void describe(ParticipantDetails details) {
        department = details.department();
        position = details.position();
        phone = details.phone();
    }

    /** The given day is the person's last. */
    void leave(LocalDate lastDay) {
        if (lastDay.isBefore(takesPartFrom)) {
            throw Refusal.of("until", "refusal.period.reversed");
        }
        takesPartUntil = lastDay;
    }

    ParticipantRow row(String name, String reading) {
        return new ParticipantRow(id(), enrolment(), account(), name, reading, new ParticipantDetails(department, position, phone), takesPartFrom, takesPartUntil);
    }
}
