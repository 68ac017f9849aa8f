package jp.jissen.casestudy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a company said to its page.
 *
 * @param submission the version that was meant
 * @param remarks what it wants changed; may be empty when it agreed
 * @param by name of who said it
 * @param recordedBy name of who wrote it down: the same person, or somebody of the office
 */
public record CaseReply(int submission, boolean agreed, String remarks, String by, ReplyChannel channel, LocalDate on, String recordedBy, Instant recordedAt) {
}
