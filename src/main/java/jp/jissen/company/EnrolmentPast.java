package jp.jissen.company;

import java.time.LocalDate;

/** One line of an enrolment's history. @param by the name of who recorded it */
public record EnrolmentPast(EnrolmentStatus status, LocalDate on, String reason, String by) {
}
