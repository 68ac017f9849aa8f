package jp.jissen.company;

import org.jspecify.annotations.Nullable;

/** A company with its part in the asked edition, if it has one. */
record CompanyWithEnrolment(Company company, @Nullable Enrolment enrolment) {
}
