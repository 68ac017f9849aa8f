package jp.jissen.casestudy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import jp.jissen.access.AccountId;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.account.People;
import jp.jissen.account.Person;
import jp.jissen.base.Absent;
import jp.jissen.base.Sentence;
import jp.jissen.revision.Revisions;

/** Shows a page to somebody who may read it: the office always, the company's own people from the day they are asked. */
@Component
class CaseReader {

    private final CaseContents contents;
    private final CaseNames names;
    private final Revisions revisions;
    private final Rights rights;
    private final People people;

    CaseReader(CaseContents contents, CaseNames names, Revisions revisions, Rights rights, People people) {
        this.contents = contents;
        this.names = names;
        this.revisions = revisions;
        this.rights = rights;
        this.people = people;
    }

    /** A policy in the database says the same. @throws Absent when the page is not for the actor, or not yet */
    void require(CasePage page) {
        rights.require(page.space(), Role.COORDINATOR, Role.PARTICIPANT, Role.EXECUTIVE);
        if (page.state() == CaseState.DRAFT) {
            rights.require(page.space(), Role.COORDINATOR);
        }
    }

    boolean isOffice(CasePage page) {
        return rights.has(page.space(), Role.COORDINATOR);
    }

    /** Of the executive's voice the company reads what may be printed. */
    static CaseText forCompany(CaseText text) {
        return text.executiveAgreed() ? text : text.with(CaseBlock.EXECUTIVE_VOICE, "");
    }

    CaseDetails details(CasePage page) {
        return isOffice(page) ? ofOffice(page) : details(page, forCompany(page.state() == CaseState.ANSWERED ? reachedCompany(page) : contents.manuscript(page).text()), Map.of(), List.of(), false);
    }

    /** While the office works its remarks in, the company goes on reading what it was given; a policy in the database keeps it from the rest. */
    private CaseText reachedCompany(CasePage page) {
        return revisions.newest(CaseWriter.given(page), false, 0, 1).getFirst().body();
    }

    private CaseDetails ofOffice(CasePage page) {
        var manuscript = contents.manuscript(page);
        return details(page, manuscript.text(), manuscript.origins(), names.of(page.enrolment()).of(manuscript.text()), true);
    }

    private CaseDetails details(CasePage page, CaseText text, Map<CaseBlock, Sentence> origins, List<NameFinding> findings, boolean office) {
        var replies = contents.replies(page.id().value());
        var known = people.byId(Stream.concat(replies.stream().map(Reply::recordedBy), Stream.of(page.savedBy())).distinct().map(AccountId::new).toList());
        return new CaseDetails(page.id(), page.space(), page.enrolment(), page.edition(), page.state(), text, origins, findings, page.submission(), page.givenOn(), page.dueOn(),
                replies.stream().map(reply -> reply.reply(name(known.get(new AccountId(reply.recordedBy()))))).toList(), page.finishedAt(), office ? name(known.get(new AccountId(page.savedBy()))) : "", page.savedAt(), page.version());
    }

    private static String name(@Nullable Person person) {
        return person == null ? "" : person.name();
    }
}
