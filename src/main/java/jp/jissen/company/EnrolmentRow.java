package jp.jissen.company;

import java.time.LocalDate;

import jp.jissen.access.SpaceId;
import jp.jissen.programme.EditionId;

/** A company's part in an edition, as it stands. */
public record EnrolmentRow(EnrolmentId id, SpaceId space, CompanyId company, EditionId edition, EnrolmentStatus status, LocalDate statusOn, String statusReason) {
}
