package jp.jissen.notice;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AuditTrail;
import jp.jissen.access.Roles;
import jp.jissen.access.Subject;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Sentence;
import jp.jissen.company.CompanyLine;
import jp.jissen.company.CompanyRow;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionService;
import jp.jissen.work.MailWay;
import jp.jissen.work.NewMail;
import jp.jissen.work.Outbox;

/** Writes to many people at once, each in a letter of their own: first shown, then sent. */
@Service
@RolesAllowed(Roles.COORDINATOR)
public class NoticeService {

    private final Addressees addressees;
    private final EditionService editions;
    private final Outbox outbox;
    private final AuditTrail trail;

    NoticeService(Addressees addressees, EditionService editions, Outbox outbox, AuditTrail trail) {
        this.addressees = addressees;
        this.editions = editions;
        this.outbox = outbox;
        this.trail = trail;
    }

    /** The companies whose people can be written to: those that take part. */
    @Transactional(readOnly = true)
    public List<CompanyRow> companies(EditionId edition) {
        return addressees.companies(edition).map(CompanyLine::company).toList();
    }

    /**
     * Everybody's own letter, as it would go now.
     *
     * @throws Absent for an unknown edition or session
     * @throws Refusal when nobody belongs to the audience, or a place in the text cannot be filled in
     */
    @Transactional(readOnly = true)
    public List<NoticeLetter> preview(EditionId edition, Audience audience, NoticeText text) {
        text.check(audience.kind() != Audience.Kind.EXPERTS);
        var people = addressees.of(editions.get(edition), audience);
        if (people.isEmpty()) {
            throw Refusal.of("kind", "refusal.notice.nobody");
        }
        return people.stream().map(person -> new NoticeLetter(person, outbox.wayTo(person.mail()), text.subjectFor(person), text.bodyFor(person))).toList();
    }

    /**
     * Sends it to the people to whom {@link #preview} showed it.
     *
     * @param shown the letters that were shown
     * @throws Refusal when others would go now: to other people or addresses, another way, or with other words
     */
    @Transactional
    public NoticeSent send(EditionId id, Audience audience, NoticeText text, List<NoticeLetter> shown) {
        var letters = preview(id, audience, text);
        if (!letters.equals(shown)) {
            throw new Refusal("refusal.notice.changed");
        }
        var edition = editions.get(id);
        var byMail = letters.stream().filter(letter -> letter.way() == MailWay.MAIL).count();
        var job = outbox.put(letters.stream().map(NoticeService::mail).toList(), edition.space(), Sentence.of("job.title.mail", text.subject(), byMail));
        trail.record("notice.sent", Subject.of("notice", id.value(), text.subject()), edition.space());
        return new NoticeSent(byMail, letters.size() - byMail, job);
    }

    private static NewMail mail(NoticeLetter letter) {
        var to = letter.to();
        return new NewMail(to.space(), to.account(), to.name(), to.company(), to.mail(), letter.subject(), letter.body());
    }
}
