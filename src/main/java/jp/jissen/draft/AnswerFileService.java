package jp.jissen.draft;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.access.AccountId;
import jp.jissen.access.Acting;
import jp.jissen.access.Actor;
import jp.jissen.access.AuditTrail;
import jp.jissen.access.Role;
import jp.jissen.access.Subject;
import jp.jissen.base.Refusal;

/** Takes what could not be sent out of a file and puts it where it would have gone: among the unsaved input of its writer. */
@Service
public class AnswerFileService {

    /** Bytes of a file: some hundred long fields. */
    public static final int LARGEST = 8 * 1024 * 1024;
    /** How files end. */
    public static final String ENDING = ".jissen";

    private final Drafts drafts;
    private final DraftService service;
    private final AuditTrail trail;
    private final TransactionTemplate transactions;

    AnswerFileService(Drafts drafts, DraftService service, AuditTrail trail, TransactionTemplate transactions) {
        this.drafts = drafts;
        this.service = service;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** @param person whose input it is. @param fields how many fields came in */
    public record Received(String person, int fields) {
    }

    /** In whose name the input is kept. */
    private record Writer(AccountId accountId, String displayName) implements Actor {
    }

    /**
     * Receives one's own file or, at the office, anybody's. The same file twice makes no difference.
     *
     * @throws Refusal in the same words for what is no such file, has been changed, was written with a key that a sign-out
     *         has destroyed since, or is not the actor's to bring
     */
    @PreAuthorize("isAuthenticated()")
    public Received receive(byte[] bytes) {
        var file = AnswerFile.read(bytes);
        if (!Acting.person().accountId().equals(file.owner()) && !Acting.hasRole(Role.COORDINATOR)) {
            throw AnswerFile.unreadable();
        }
        var received = inTheNameOf(file.owner(), () -> {
            var opened = transactions.execute(work -> drafts.key(file.owner(), file.device())).map(file::open).orElseThrow(AnswerFile::unreadable);
            var readable = opened.readable();
            IntStream.iterate(0, from -> from < readable.size(), from -> from + DraftService.MOST).forEach(from -> service.keep(readable.subList(from, Math.min(readable.size(), from + DraftService.MOST))));
            return new Received(opened.person(), readable.size());
        });
        transactions.executeWithoutResult(work -> trail.record("draft.file", Subject.of("account", file.account(), received.person()), null));
        return received;
    }

    /** In a thread of its own: this one is the reader's. */
    private static <T> T inTheNameOf(AccountId owner, Supplier<T> work) {
        var task = new FutureTask<>(() -> Acting.as(new Writer(owner, ""), List.of(), work));
        Thread.ofVirtual().start(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException why ? why : new IllegalStateException(failed.getCause());
        }
    }
}
