package jp.jissen.company;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A company in the office's list.
 *
 * @param figures counts that other modules give, by their key
 */
public record CompanyLine(CompanyRow company, Optional<EnrolmentRow> enrolment, List<ParticipantRow> participants, List<AssignmentRow> experts, Map<String, Long> figures) {
}
