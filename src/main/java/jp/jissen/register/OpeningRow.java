package jp.jissen.register;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One time that a company showed its register to the office.
 *
 * @param by name of who opened it
 * @param until the last day
 * @param inForce whether the office may read the register now
 * @param closedBy name of who closed it early; empty where nobody did
 * @param closedAt when somebody closed it; null where nobody did
 */
public record OpeningRow(String by, Instant at, LocalDate until, String purpose, boolean inForce, String closedBy, @Nullable Instant closedAt) {
}
