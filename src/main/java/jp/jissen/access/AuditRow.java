package jp.jissen.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One line of the trail. @param actorName empty when the program itself acted */
public record AuditRow(UUID id, Instant at, LocalDate programmeDay, String actorName, String action, String subjectName) {
}
