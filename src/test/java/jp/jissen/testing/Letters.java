package jp.jissen.testing;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.base.Sentence;
import jp.jissen.work.JobId;
import jp.jissen.work.MailFilter;
import jp.jissen.work.MailId;
import jp.jissen.work.MailRow;
import jp.jissen.work.NewMail;
import jp.jissen.work.Outbox;
import jp.jissen.work.OutboxService;

/** Letters in tests, written by whoever acts; each batch has a subject that no other has. */
public class Letters {

    private final Outbox outbox;
    private final OutboxService service;
    private final TransactionTemplate transactions;

    Letters(Outbox outbox, OutboxService service, TransactionTemplate transactions) {
        this.outbox = outbox;
        this.service = service;
        this.transactions = transactions;
    }

    /** A letter to a company's participant. @param address empty for paper */
    public static NewMail to(Stage.Cast cast, String address) {
        return new NewMail(cast.company().space(), cast.participant().account(), cast.participant().name(), cast.company().name(), address, "第6回のご案内 " + cast.company().name(), "次回は10月14日です。\n会場は新宿です。");
    }

    /** @return the ids of the letters, in order */
    public List<MailId> put(NewMail... letters) {
        send(letters);
        return Stream.of(letters).map(letter -> find(letter).id()).toList();
    }

    /** @return the job that sends them */
    public Collection<JobId> send(NewMail... letters) {
        return transactions.execute(transaction -> outbox.put(List.of(letters), letters[0].space(), Sentence.of("job.title.mail", letters[0].subject(), letters.length))).stream().toList();
    }

    private MailRow find(NewMail letter) {
        return service.page(new MailFilter(MailFilter.Shelf.ALL, letter.subject()), PageRequest.of(0, 100)).stream().filter(row -> row.account().equals(letter.account())).findFirst().orElseThrow();
    }
}
