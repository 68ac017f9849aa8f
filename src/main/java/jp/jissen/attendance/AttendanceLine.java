package jp.jissen.attendance;

import java.util.Optional;

import jp.jissen.company.CompanyRow;
import jp.jissen.company.ParticipantRow;

/** A person's line of the attendance list; without an entry nothing has been written yet. */
public record AttendanceLine(CompanyRow company, ParticipantRow person, Optional<Entry> entry) {
}
