package jp.jissen.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;

import jp.jissen.account.NewAccount;
import jp.jissen.account.PersonName;
import jp.jissen.attendance.AttendanceRoutes;
import jp.jissen.attendance.AttendanceService;
import jp.jissen.attendance.Entry;
import jp.jissen.attendance.Mark;
import jp.jissen.attendance.Place;
import jp.jissen.company.ParticipantDetails;
import jp.jissen.company.ParticipantService;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.SessionService;
import jp.jissen.testing.As;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** What comes out of the printer is the list on the screen. */
@Staged
@As(Persona.COORDINATOR)
class AttendancePaperViewTest extends FormTest {

    @Autowired
    Stage stage;
    @Autowired
    SessionService sessions;
    @Autowired
    AttendanceService attendance;
    @Autowired
    ParticipantService participants;

    private EditionRow edition;
    private Stage.Cast first;
    private Stage.Cast second;

    @BeforeEach
    void aFifthSession() {
        edition = stage.draft();
        first = stage.company(edition);
        second = stage.company(edition);
        var session = sessions.list(edition.id()).get(4);
        stage.today().moveTo(session.heldOn());
        var deputy = participants.add(first.enrolment().id(), new NewAccount(new PersonName("合田 光", "あいだ ひかる"), "", ""), new ParticipantDetails("", "係長", ""), session.heldOn());
        attendance.write(session.id(), deputy.id(), new Entry(Mark.LATE, Place.ONLINE, "電車の遅れ"));
        attendance.write(session.id(), second.participant().id(), new Entry(Mark.ABSENT_EXCUSED, null, ""));
    }

    @Test
    void thePrintedListHasTheLinesOfTheSheet() {
        open(AttendanceRoutes.paper(edition.id(), 5));

        assertThat(heading()).isEqualTo("第5回の出欠");
        assertThat(table()).containsExactly(
                List.of("企業", "氏名", "役職", "出欠", "参加の形", "メモ"),
                List.of(first.company().name(), "合田 光", "係長", "遅刻", "オンライン", "電車の遅れ"),
                List.of(first.company().name(), first.participant().name(), "", "□", "", ""),
                List.of(second.company().name(), second.participant().name(), "", "欠席(連絡あり)", "", ""));
    }

    @Test
    void theCountsAreThoseOfTheSheet() {
        open(AttendanceRoutes.sheet(edition.id(), 5));
        var onScreen = words(find(SheetCounts.class).single());
        open(AttendanceRoutes.paper(edition.id(), 5));

        assertThat(words(find(SheetCounts.class).single())).isEqualTo(onScreen).contains("2社のうち 1社").contains("未記入\n1人");
        assertThat(words()).contains("企業の出欠は、その企業の参加者のうち、いちばん良い出欠で数えます");
    }

    private List<List<String>> table() {
        return find(NativeTableRow.class, find(NativeTable.class).single()).all().stream()
                .map(row -> row.getChildren().map(cell -> cell.getElement().getTextRecursively()).toList()).toList();
    }
}
