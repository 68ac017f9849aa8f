package jp.jissen.company;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.AccountId;

/** A participant with the name. @param until last day, included; null while open */
public record ParticipantRow(ParticipantId id, EnrolmentId enrolment, AccountId account, String name, String reading, ParticipantDetails details, LocalDate from, @Nullable LocalDate until) {

    public boolean takesPartOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
