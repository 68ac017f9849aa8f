package jp.jissen.work;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AuditTrail;
import jp.jissen.access.Roles;
import jp.jissen.access.Subject;
import jp.jissen.base.Absent;
import jp.jissen.base.Ids;
import jp.jissen.base.Refusal;
import jp.jissen.base.SearchKey;
import jp.jissen.base.Sentence;
import jp.jissen.base.TextLimit;
import jp.jissen.work.MailFilter.Shelf;

/** 送信箱: what the office sees and does of the letters. */
@Service
@RolesAllowed(Roles.COORDINATOR)
public class OutboxService {

    private final MailRepository mails;
    private final Outbox outbox;
    private final MailServer server;
    private final WorkPeople people;
    private final AuditTrail trail;
    private final Clock clock;

    OutboxService(MailRepository mails, Outbox outbox, MailServer server, WorkPeople people, AuditTrail trail, Clock clock) {
        this.mails = mails;
        this.outbox = outbox;
        this.server = server;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether a mail server and an address to send from are set. */
    public boolean isMailSetUp() {
        return server.sender().isPresent();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<MailRow> page(MailFilter filter, Pageable page) {
        return mails.page(filter.shelf().states(), filter.shelf().ways(), SearchKey.pattern(filter.search()), page).stream().map(Mail::row).toList();
    }

    @Transactional(readOnly = true)
    public long count(MailFilter filter) {
        return mails.count(filter.shelf().states(), filter.shelf().ways(), SearchKey.pattern(filter.search()));
    }

    /** How many lie on each shelf. */
    @Transactional(readOnly = true)
    public Map<Shelf, Long> counts() {
        var counts = new EnumMap<Shelf, Long>(Shelf.class);
        var found = mails.counts();
        Arrays.stream(Shelf.values()).forEach(shelf -> counts.put(shelf, found.stream()
                .filter(one -> shelf.states().contains(one.getState()) && shelf.ways().contains(one.getWay())).mapToLong(MailRepository.StateCount::getCount).sum()));
        return counts;
    }

    /** Everything that waits to be printed and handed over, company by company. */
    @Transactional(readOnly = true)
    public List<MailRow> onPaper() {
        return mails.onPaper().stream().map(Mail::row).toList();
    }

    /** @throws Absent when there is none */
    @Transactional(readOnly = true)
    public MailRow get(MailId id) {
        return find(id).row();
    }

    /** もう一度送る: to the person's address as it is now. @throws Refusal when there is no address or no mail server, or it needs no other try */
    @Transactional
    public JobId sendAgain(MailId id) {
        var mail = find(id);
        if (!isMailSetUp()) {
            throw new Refusal("refusal.mail.server");
        }
        var address = people.mail(mail.account());
        if (address.isEmpty()) {
            throw new Refusal("refusal.mail.noAddress", mail.name());
        }
        var batch = Ids.next();
        mail.sendAgain(address, batch);
        record("mail.again", mail);
        return outbox.send(batch, mail.space(), Sentence.of("job.title.mail", mail.row().subject(), 1));
    }

    /** 届かなかった: it was sent and did not arrive. @param reason what came back, in the office's words */
    @Transactional
    public void returned(MailId id, String reason) {
        var why = TextLimit.NOTE.require("reason", reason);
        change(id, "mail.returned", mail -> mail.returned(why, clock.instant()));
    }

    /** Whether it can be given on paper: it did not arrive by mail, and nobody is going to send it. */
    @Transactional(readOnly = true)
    public boolean canBeHanded(MailId id) {
        var mail = find(id);
        return mail.canBeHanded(isAbandoned(mail));
    }

    /** 渡した: given on paper. @throws Refusal unless {@link #canBeHanded} */
    @Transactional
    public void handed(Collection<MailId> ids) {
        ids.forEach(id -> change(id, "mail.handed", mail -> mail.handed(isAbandoned(mail), clock.instant())));
    }

    /** Not sent after all, or not again. @throws Refusal unless it waits or did not arrive */
    @Transactional
    public void cancel(MailId id) {
        change(id, "mail.cancelled", mail -> mail.cancel(clock.instant()));
    }

    /** No mail server is set any more, or the job that was to send it is over. */
    private boolean isAbandoned(Mail mail) {
        return !isMailSetUp() || !outbox.isSending(mail.batch());
    }

    private void change(MailId id, String action, Consumer<Mail> how) {
        var mail = find(id);
        how.accept(mail);
        record(action, mail);
    }

    private Mail find(MailId id) {
        return mails.findById(id.value()).orElseThrow(Absent::new);
    }

    private void record(String action, Mail mail) {
        trail.record(action, Subject.of("mail", mail.id().value(), mail.name() + " " + mail.row().subject()), mail.space());
    }
}
