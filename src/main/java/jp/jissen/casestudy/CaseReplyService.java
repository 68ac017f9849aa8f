package jp.jissen.casestudy;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.access.Roles;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.base.Today;

/** What a company says to its page: by itself on the screen, or by another way that the office writes down. */
@Service
public class CaseReplyService {

    private final CaseContents contents;
    private final CaseWriter writer;
    private final CaseReader reader;
    private final Today today;
    private final Clock clock;

    CaseReplyService(CaseContents contents, CaseWriter writer, CaseReader reader, Today today, Clock clock) {
        this.contents = contents;
        this.writer = writer;
        this.reader = reader;
        this.today = today;
        this.clock = clock;
    }

    /**
     * 了承: the company agrees that just this text is printed.
     *
     * @param submission that the person has read
     * @param by the name they agree with
     * @throws Refusal without a name, when there is nothing to agree to, or while the office is changing the text
     * @throws Stale when the office has changed the text since
     */
    @RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE})
    @Transactional
    public CaseDetails agree(CasePageId id, int submission, String by) {
        return reply(writer.writable(id, Role.PARTICIPANT, Role.EXECUTIVE), submission, new Reply.Answer(true, "", by, ReplyChannel.SCREEN, today.date()));
    }

    /** 修正依頼: what the company wants changed. @throws Refusal and @throws Stale as {@link #agree} */
    @RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE})
    @Transactional
    public CaseDetails remark(CasePageId id, int submission, String remarks) {
        return reply(writer.writable(id, Role.PARTICIPANT, Role.EXECUTIVE), submission, new Reply.Answer(false, remarks, Acting.person().displayName(), ReplyChannel.SCREEN, today.date()));
    }

    /**
     * Writes down an answer that came by telephone, fax, mail or word of mouth.
     *
     * @param by who of the company gave it
     * @throws Refusal without a name, for a day that is not there yet or lies before the page was given, or for a way that is the company's own
     * @throws Stale as {@link #agree}
     */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional
    public CaseDetails record(CasePageId id, int submission, boolean agreed, String remarks, String by, ReplyChannel channel, LocalDate on) {
        if (channel == ReplyChannel.SCREEN) {
            throw Refusal.of("channel", "refusal.case.channel");
        }
        if (on.isAfter(today.date())) {
            throw Refusal.of("on", "refusal.case.future");
        }
        var page = writer.writable(id, Role.COORDINATOR);
        if (page.givenOn() != null && on.isBefore(page.givenOn())) {
            throw Refusal.of("on", "refusal.case.beforeGiven", page.givenOn());
        }
        return reply(page, submission, new Reply.Answer(agreed, remarks, by, channel, on));
    }

    private CaseDetails reply(CasePage page, int submission, Reply.Answer answer) {
        if (page.submission() != submission) {
            throw writer.stale(page);
        }
        if (answer.agreed()) {
            page.agree();
        } else {
            page.remark();
        }
        contents.add(new Reply(page, answer, Acting.person().accountId(), clock.instant()));
        writer.written(page, answer.agreed() ? "case.agreed" : "case.remarked");
        return reader.details(page);
    }
}
