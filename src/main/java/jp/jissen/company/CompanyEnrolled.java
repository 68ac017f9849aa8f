package jp.jissen.company;

import jp.jissen.programme.EditionRow;

/** A company has begun to take part in an edition; handled in the same transaction. */
public record CompanyEnrolled(CompanyRow company, EditionRow edition, EnrolmentRow enrolment) {
}
