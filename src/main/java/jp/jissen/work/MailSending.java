package jp.jissen.work;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.base.Refusal;
import jp.jissen.base.Sentence;

/**
 * Sends the letters of one batch, one after the other, each in a transaction of its own. A program that is killed between the
 * server's answer and our writing it down sends that one letter twice, with the same message id.
 */
@Component
class MailSending implements Work {

    static final String KIND = "mail.send";

    private final MailRepository mails;
    private final MailPost post;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailSending(MailRepository mails, MailPost post, PlatformTransactionManager transactions, Clock clock) {
        this.mails = mails;
        this.post = post;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        if (!Acting.hasRole(Role.COORDINATOR)) {   // the wall would show no letters, and all would seem to be done
            throw new Refusal("refusal.job.denied");
        }
        var batch = UUID.fromString(job.input());
        var waiting = transaction.execute(status -> mails.toBeSent(batch));
        var total = transaction.execute(status -> mails.byMail(batch));
        var done = total - waiting.size();
        var putOff = 0;
        for (var id : waiting) {
            job.progress(done, total);
            if (send(id, job.lastAttempt())) {
                done++;
            } else {
                putOff++;
            }
        }
        job.progress(done, total);
        var refused = transaction.execute(status -> mails.refused(batch));
        if (refused > 0) {
            job.remark(Sentence.of("job.remark.refused", refused));
        }
        if (putOff > 0) {
            throw new TryLater("refusal.mail.later", putOff);
        }
    }

    /** The rest is not sent. */
    @Override
    public void cancelled(JobRow job) {
        transaction.executeWithoutResult(status -> mails.rest(UUID.fromString(job.input())).forEach(mail -> mail.cancel(clock.instant())));
    }

    /** @return whether it is settled, one way or the other */
    private boolean send(UUID id, boolean lastTry) {
        var letter = transaction.execute(status -> begin(id));
        if (letter.isEmpty()) {
            return true;
        }
        try {
            post.send(letter.get());
            write(id, mail -> mail.sent(clock.instant()));
        } catch (MailPost.Rejected rejected) {
            write(id, mail -> mail.refused(rejected.getMessage(), clock.instant()));
        } catch (MailPost.PutOff putOff) {
            if (!lastTry) {
                write(id, mail -> mail.putOff(putOff.getMessage()));
                return false;
            }
            write(id, mail -> mail.refused(putOff.getMessage(), clock.instant()));
        }
        return true;
    }

    private Optional<Letter> begin(UUID id) {
        var mail = mails.findById(id).filter(Mail::isToBeSent);
        mail.ifPresent(Mail::tried);
        return mail.map(Mail::letter);
    }

    private void write(UUID id, Consumer<Mail> what) {
        transaction.executeWithoutResult(status -> what.accept(mails.findById(id).orElseThrow()));
    }
}
