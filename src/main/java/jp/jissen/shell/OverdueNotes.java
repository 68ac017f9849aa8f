package jp.jissen.shell;

import static jp.jissen.base.ui.Translation.t;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import jp.jissen.office.Morning;
import jp.jissen.office.MorningService;
import jp.jissen.office.OfficeRoutes;
import jp.jissen.programme.EditionId;

/** What companies and experts are late with, and what waits for the office: how many, the first of them by name, and the way to all of them. */
@Component
class OverdueNotes {

    private final MorningService morning;

    OverdueNotes(MorningService morning) {
        this.morning = morning;
    }

    List<Note> of(EditionId edition) {
        var today = morning.of(edition);
        return Stream.of(new Note("office.notesLate", today.notes(), OfficeRoutes.overviewLate(edition, "overview.visits")), new Note("office.notesConfirmed", today.confirmed(), OfficeRoutes.overview(edition)), new Note("office.homeworkLate", today.homework(), OfficeRoutes.overviewLate(edition, "overview.homework")))
                .filter(note -> !note.late().isEmpty()).toList();
    }

    /** @param sentence key of the sentence that counts them */
    record Note(String sentence, List<Morning.Late> late, String path) {

        String text() {
            return t(sentence, late.size());
        }

        String names() {
            return Named.of(late.stream().map(one -> t("office.late", one.company(), t(one.what()))).toList());
        }
    }
}
