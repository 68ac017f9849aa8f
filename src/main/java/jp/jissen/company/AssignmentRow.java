package jp.jissen.company;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.AccountId;

/** An expert's charge with the name. @param until last day, included; null while open */
public record AssignmentRow(AssignmentId id, EnrolmentId enrolment, AccountId account, String name, LocalDate from, @Nullable LocalDate until) {

    public boolean inForceOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
