package jp.jissen.draft;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Acting;
import jp.jissen.base.Refusal;
import jp.jissen.base.Sheet;

/** The journal of what is typed and not yet saved. Everybody sees their own only. */
@Service
@PreAuthorize("isAuthenticated()")
public class DraftService {

    /** Fields that one message may bring. */
    public static final int MOST = 500;
    /** How long a repetition of an old message may be under way. */
    private static final Duration REPETITIONS = Duration.ofDays(30);
    /** After a programme's year, unsaved input and the keys of browsers are nobody's any more. */
    static final Duration FORGOTTEN = Duration.ofDays(400);

    private final Drafts drafts;
    private final Editing editing;
    private final ObjectProvider<SheetOwner> owners;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DraftService(Drafts drafts, Editing editing, ObjectProvider<SheetOwner> owners, Clock clock) {
        this.drafts = drafts;
        this.editing = editing;
        this.owners = owners;
        this.clock = clock;
    }

    /**
     * Keeps what a page holds. Repeated or in another order it makes no difference: of each field and writer the highest number stays.
     *
     * @throws Refusal for more than {@link #MOST} fields at once
     */
    @Transactional
    public Receipt keep(List<Keystrokes> batch) {
        if (batch.size() > MOST) {
            throw new Refusal("refusal.draft.unreadable");
        }
        var newest = new HashMap<Receipt.Line, Keystrokes>();   // one statement may not meet the same row twice
        batch.forEach(one -> newest.merge(new Receipt.Line(one.sheet(), one.field(), one.writer(), 0), one, (a, b) -> a.seq() >= b.seq() ? a : b));
        var now = clock.instant();
        drafts.keep(Acting.person().accountId(), List.copyOf(newest.values()), now);
        var keys = batch.stream().filter(one -> one.text() != null).map(Keystrokes::sheet).collect(Collectors.toCollection(LinkedHashSet::new));
        var writable = writable(keys);
        var refused = keys.stream().filter(key -> !writable.contains(key)).toList();
        return new Receipt(now, batch.stream().map(one -> new Receipt.Line(one.sheet(), one.field(), one.writer(), one.seq())).toList(), refused);
    }

    /**
     * What the acting person left unsaved in a sheet.
     *
     * @throws IllegalStateException for a kind of sheet without an owner: somebody made a form and forgot to say who may write it
     */
    @Transactional(readOnly = true)
    public Left left(Sheet sheet) {
        if (owners.stream().noneMatch(owner -> owner.kinds().contains(sheet.kind()))) {
            throw new IllegalStateException("nobody owns sheets of the kind " + sheet.kind());
        }
        var rows = drafts.newest(Acting.person().accountId(), sheet);
        return new Left(rows.stream().map(Drafts.Row::unsaved).toList(), rows.stream().map(Drafts.Row::receivedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH));
    }

    /** Every sheet that the acting person left unsaved, the newest first. */
    @Transactional(readOnly = true)
    public List<UnsavedSheet> unsaved() {
        Map<String, List<Drafts.Row>> sheets = drafts.newest(Acting.person().accountId(), null).stream().collect(Collectors.groupingBy(Drafts.Row::sheet));
        var writable = writable(sheets.keySet());
        return sheets.values().stream().map(rows -> sheet(rows, writable)).flatMap(Optional::stream).sorted(Comparator.comparing(UnsavedSheet::at).reversed()).toList();
    }

    /** How many sheets the acting person left unsaved. */
    @Transactional(readOnly = true)
    public int count() {
        return drafts.count(Acting.person().accountId());
    }

    /** Forgets what is dealt with. */
    @Transactional
    public void settle(Sheet sheet, Dealt dealt) {
        drafts.settle(Acting.person().accountId(), sheet, dealt, clock.instant().minus(REPETITIONS));
    }

    /**
     * Who else types into a sheet just now.
     *
     * @param typing whether the acting person does
     * @return names; empty for a sheet that the acting person may not write
     */
    @Transactional
    public List<String> editing(String key, boolean typing) {
        var now = clock.instant();
        return Sheet.parse(key).filter(sheet -> writable(Set.of(key)).contains(key)).map(sheet -> {
            if (typing) {
                editing.sign(Acting.person(), sheet, now);
            } else {
                editing.leave(Acting.person(), sheet);
            }
            return editing.others(sheet, now);
        }).orElse(List.of());
    }

    /** With what this browser of the acting person encrypts its journal: 32 bytes, the same until {@link #forget}, or for {@link #FORGOTTEN}. */
    @Transactional
    public byte[] key(UUID device) {
        var account = Acting.person().accountId();
        return drafts.key(account, device).orElseGet(() -> {
            var secret = new byte[32];
            random.nextBytes(secret);
            drafts.forget(account, clock.instant().minus(FORGOTTEN));   // a new browser is rare enough, and certain to come
            drafts.addKey(account, device, secret, clock.instant());
            return drafts.key(account, device).orElseThrow();
        });
    }

    /** Destroys the key: what this browser still holds on its disk is noise from now on. */
    @Transactional
    public void forget(UUID device) {
        drafts.removeKey(Acting.person().accountId(), device);
    }

    private static Optional<UnsavedSheet> sheet(Collection<Drafts.Row> rows, Set<String> writable) {
        var newest = rows.stream().max(Comparator.comparing(Drafts.Row::receivedAt)).orElseThrow();
        return Sheet.parse(newest.sheet()).map(sheet -> new UnsavedSheet(sheet, newest.title(), newest.path(), newest.receivedAt(), writable.contains(newest.sheet()), rows.stream().map(Drafts.Row::unsaved).toList()));
    }

    /** A kind that nobody knows comes from an older program. */
    private Set<String> writable(Set<String> keys) {
        var sheets = keys.stream().map(Sheet::parse).flatMap(Optional::stream).collect(Collectors.toSet());
        return owners.stream().flatMap(owner -> {
            var own = sheets.stream().filter(sheet -> owner.kinds().contains(sheet.kind())).collect(Collectors.toSet());
            return own.isEmpty() ? Stream.<Sheet>empty() : owner.writable(own).stream();
        }).map(Sheet::key).collect(Collectors.toSet());
    }
}
