package jp.jissen.shell;

import static jp.jissen.base.ui.Translation.t;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import jp.jissen.casestudy.CaseListService;
import jp.jissen.casestudy.CaseListService.Step;
import jp.jissen.casestudy.CaseRoutes;
import jp.jissen.casestudy.CaseState;
import jp.jissen.programme.EditionId;

/** What the pages of the collection want from the office: companies to call, remarks to work in, pages to make final. */
@Component
class CaseNotes {

    private final CaseListService cases;

    CaseNotes(CaseListService cases) {
        this.cases = cases;
    }

    List<Note> of(EditionId edition) {
        var steps = cases.steps(edition).values();
        return Stream.of(new Note("office.case.late", steps.stream().filter(Step::late).count(), CaseRoutes.cases(edition, "LATE")),
                new Note("office.case.answered", steps.stream().filter(step -> step.state() == CaseState.ANSWERED).count(), CaseRoutes.cases(edition, CaseState.ANSWERED.name())),
                new Note("office.case.agreed", steps.stream().filter(step -> step.state() == CaseState.AGREED).count(), CaseRoutes.cases(edition, CaseState.AGREED.name()))).filter(note -> note.count() > 0).toList();
    }

    /** @param sentence key of the sentence that counts them */
    record Note(String sentence, long count, String path) {

        String text() {
            return t(sentence, count);
        }
    }
}
