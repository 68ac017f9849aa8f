package jp.jissen.work;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Acting;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Ids;
import jp.jissen.base.Sentence;

/** Takes letters from the services of other modules, which have asked first who may write to whom. In their transaction. */
@Component
public class Outbox {

    private final MailRepository mails;
    private final MailPost post;
    private final Jobs jobs;
    private final Clock clock;

    Outbox(MailRepository mails, MailPost post, Jobs jobs, Clock clock) {
        this.mails = mails;
        this.post = post;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** How a letter to this address would go. @param address empty for none */
    public MailWay wayTo(String address) {
        return address.isEmpty() || !post.isSetUp() ? MailWay.PAPER : MailWay.MAIL;
    }

    /**
     * Puts letters into the outbox, in the name of the acting person, and starts one job that sends those that go by mail.
     *
     * @param space of the job
     * @param title of the job
     * @return the job; empty when all of them go on paper
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<JobId> put(List<NewMail> letters, SpaceId space, Sentence title) {
        var batch = Ids.next();
        letters.forEach(letter -> mails.save(new Mail(letter, wayTo(letter.address()), batch, Acting.person(), clock.instant())));
        return letters.stream().allMatch(letter -> wayTo(letter.address()) == MailWay.PAPER) ? Optional.empty() : Optional.of(send(batch, space, title));
    }

    boolean isSending(UUID batch) {
        return jobs.isUnderWay(MailSending.KIND, batch.toString());
    }

    JobId send(UUID batch, SpaceId space, Sentence title) {
        return jobs.start(MailSending.KIND, space, batch.toString(), title);
    }
}
