package jp.jissen.work;

import java.time.Instant;
import java.util.Optional;

import jp.jissen.access.AccountId;

/**
 * A letter in the outbox.
 *
 * @param company name of the company for which the person takes part; empty for others
 * @param answer what the mail server said last, or why it came back
 * @param settled when it was sent, refused, handed over or cancelled
 */
public record MailRow(MailId id, AccountId account, String name, String company, String address, String subject, String body, MailWay way, MailState state, int attempts, String answer,
        String writtenBy, Instant writtenAt, Optional<Instant> settled) {
}
