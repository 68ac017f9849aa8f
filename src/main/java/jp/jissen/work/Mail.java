package jp.jissen.work;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.AccountId;
import jp.jissen.access.Actor;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Ids;
import jp.jissen.base.Refusal;
import jp.jissen.base.SearchKey;

/** One letter to one person. Its words never change once it is written: what was shown before sending is what goes. */
@Entity
class Mail {

    private static final int LONGEST_ANSWER = 2_000;

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID batchId;
    private UUID accountId;
    private String name;
    private String company;
    private String address;
    private String subject;
    private String body;
    private String searchKey;
    @Enumerated(EnumType.STRING)
    private MailWay way;
    @Enumerated(EnumType.STRING)
    private MailState state;
    private int attempts;
    private String answer;
    private UUID writtenBy;
    private String writtenByName;
    private Instant writtenAt;
    private @Nullable Instant settledAt;
    @Version
    private @Nullable Long version;

    Mail(NewMail letter, MailWay way, UUID batch, Actor writer, Instant now) {
        this.id = Ids.next();
        this.spaceId = letter.space().value();
        this.batchId = batch;
        this.accountId = letter.account().value();
        this.name = letter.name();
        this.company = letter.company();
        this.address = letter.address();
        this.subject = letter.subject();
        this.body = letter.body();
        this.searchKey = SearchKey.of(name, company, address, subject);
        this.way = way;
        this.state = MailState.WAITING;
        this.answer = "";
        this.writtenBy = writer.accountId().value();
        this.writtenByName = writer.displayName();
        this.writtenAt = now;
    }

    protected Mail() {
    }

    MailId id() {
        return new MailId(id);
    }

    SpaceId space() {
        return new SpaceId(spaceId);
    }

    UUID batch() {
        return batchId;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    String name() {
        return name;
    }

    boolean isToBeSent() {
        return state == MailState.WAITING && way == MailWay.MAIL;
    }

    void tried() {
        attempts++;
    }

    void sent(Instant now) {
        settle(MailState.SENT, "", now);
    }

    /** The mail server asked to come again: it goes on waiting. */
    void putOff(String said) {
        answer = shortened(said);
    }

    void refused(String said, Instant now) {
        settle(MailState.REFUSED, said, now);
    }

    /** @throws Refusal unless it was sent */
    void returned(String reason, Instant now) {
        require(state == MailState.SENT);
        settle(MailState.RETURNED, reason, now);
    }

    /** @param abandoned whether nobody is going to send what waits to be sent by mail */
    boolean canBeHanded(boolean abandoned) {
        return switch (state) {
            case WAITING -> way == MailWay.PAPER || abandoned;
            case REFUSED, RETURNED, CANCELLED -> true;
            case SENT, HANDED -> false;
        };
    }

    /** Given on paper: whatever the mail server had made of it. @throws Refusal unless {@link #canBeHanded} */
    void handed(boolean abandoned, Instant now) {
        require(canBeHanded(abandoned));
        settle(MailState.HANDED, answer, now);
    }

    /** Not sent, or not again. @throws Refusal unless it waits or did not arrive */
    void cancel(Instant now) {
        require(state == MailState.WAITING || state == MailState.REFUSED || state == MailState.RETURNED);
        settle(MailState.CANCELLED, answer, now);
    }

    /** By mail again, or for the first time, to the address as it is now. @throws Refusal unless it waits on paper, was refused, came back or was cancelled */
    void sendAgain(String to, UUID batch) {
        require(state != MailState.SENT && state != MailState.HANDED && !isToBeSent());
        way = MailWay.MAIL;
        state = MailState.WAITING;
        address = to;
        batchId = batch;
        settledAt = null;
        searchKey = SearchKey.of(name, company, address, subject);
    }

    private void settle(MailState how, String said, Instant now) {
        state = how;
        answer = shortened(said);
        settledAt = now;
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new Refusal("refusal.mail.state");
        }
    }

    private static String shortened(String said) {
        var plain = SearchKey.storable(said).strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST_ANSWER ? plain : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_ANSWER));
    }

    Letter letter() {
        return new Letter(id + "." + batchId, name, address, subject, body);
    }

    MailRow row() {
        return new MailRow(id(), account(), name, company, address, subject, body, way, state, attempts, answer, writtenByName, writtenAt, Optional.ofNullable(settledAt));
    }
}
