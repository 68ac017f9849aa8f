package jp.jissen.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.OrderedList;

import jp.jissen.attendance.AttendanceRoutes;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.SessionRow;
import jp.jissen.programme.SessionService;
import jp.jissen.testing.As;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.House;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Stage.Cast;
import jp.jissen.testing.Staged;

/** The attendance of a session on its day, at the door and on paper. */
@Staged
@As(Persona.COORDINATOR)
class AttendanceSheetViewTest extends FormTest {

    /** Late enough in any year for those who take part since July. */
    private static final int NUMBER = 5;

    @Autowired
    Stage stage;
    @Autowired
    House house;
    @Autowired
    MovableDay today;
    @Autowired
    SessionService sessions;
    private EditionRow edition;
    private SessionRow session;
    private Cast first;
    private Cast second;

    @BeforeEach
    void openSheet() {
        edition = stage.draft();
        first = stage.company(edition, "株式会社あおば", "あおば");
        second = stage.company(edition, "株式会社いちょう", "いちょう");
        session = stage.as(Persona.COORDINATOR, () -> sessions.list(edition.id())).get(NUMBER - 1);
        today.moveTo(session.heldOn());
        open(AttendanceRoutes.sheet(edition.id(), NUMBER));
    }

    @Test
    void everybodyWhoTakesPartHasALineByCompany() {
        assertThat(heading()).isEqualTo("第5回の出欠");
        assertThat(people()).containsExactly("参加 あおば", "参加 いちょう");
        assertThat(counts()).contains("出席した企業\n2社のうち 0社", "出席\n0人", "未記入\n2人");
        assertThat(words()).contains("いちばん良い出欠で数えます");
    }

    @Test
    void aSearchThatFindsNobodySaysWhyTheyMayBeMissing() {
        assertThat(words()).doesNotContain("条件に合う人がいません");

        type("企業・氏名で探す", "どこにもいない会社");

        assertThat(people()).isEmpty();
        assertThat(words()).contains("条件に合う人がいません", "この回より後に参加した人は、ここには出ません。");

        type("企業・氏名で探す", "あおば");
        assertThat(people()).containsExactly("参加 あおば");
        assertThat(words()).doesNotContain("条件に合う人がいません");
    }

    @Test
    void onePressMarksAndTheCountsFollow() {
        press(line("あおば"), "出席");

        assertThat(pressed("あおば")).containsExactly("出席", "会場");
        assertThat(counts()).contains("2社のうち 1社", "出席\n1人", "未記入\n1人");

        press(line("あおば"), "遅刻");
        assertThat(pressed("あおば")).containsExactly("遅刻", "会場");
        press(line("あおば"), "オンライン");
        assertThat(pressed("あおば")).containsExactly("遅刻", "オンライン");

        open(AttendanceRoutes.sheet(edition.id(), NUMBER));
        assertThat(pressed("あおば")).containsExactly("遅刻", "オンライン");
    }

    @Test
    void aSecondPressTakesTheMarkBack() {
        press(line("あおば"), "早退");
        press(line("あおば"), "早退");

        assertThat(pressed("あおば")).isEmpty();
        assertThat(counts()).contains("2社のうち 0社", "未記入\n2人");
    }

    @Test
    void whoWasAbsentMayFollowUpLaterAndIsNowhereUntilThen() {
        press(line("いちょう"), "欠席(連絡あり)");
        assertThat(pressed("いちょう")).containsExactly("欠席(連絡あり)");
        assertThat(words(line("いちょう"))).contains("後日フォロー").doesNotContain("オンライン");

        press(line("いちょう"), "後日フォロー");
        assertThat(pressed("いちょう")).containsExactly("欠席(連絡あり)", "後日フォロー");
        press(line("いちょう"), "後日フォロー");
        assertThat(pressed("いちょう")).containsExactly("欠席(連絡あり)");

        press(line("いちょう"), "後日フォロー");
        press(line("いちょう"), "出席");
        assertThat(pressed("いちょう")).containsExactly("出席", "会場");
    }

    @Test
    void aNoteStaysWithTheMarkAndIsShownAsText() {
        press(line("あおば"), "遅刻");
        press("参加 あおばさんのメモ");
        type("メモ", "あ".repeat(401));
        press("保存");
        assertThat(error("メモ")).isEqualTo("400文字までにしてください(いま401文字)。");

        type("メモ", "電車の遅れ <b>30分</b>");
        press("保存");
        press(line("あおば"), "出席");

        assertThat(words(line("あおば"))).contains("電車の遅れ <b>30分</b>");
    }

    @Test
    void theRestIsMarkedPresentAfterAQuestionAndNobodyElseChanges() {
        press(line("あおば"), "欠席(連絡なし)");

        press("残りを全員出席にする");
        assertThat(question()).isEqualTo("未記入の1人を出席にしますか\nまだ何も付いていない人だけを出席にします。あとから1人ずつ直せます。");
        confirm();

        assertThat(message()).isEqualTo("1人を出席にしました。");
        assertThat(pressed("あおば")).containsExactly("欠席(連絡なし)");
        assertThat(pressed("いちょう")).containsExactly("出席", "会場");
        assertThat(buttons()).as("nobody is left").doesNotContain("残りを全員出席にする");
    }

    @Test
    void thoseStillOpenAreFoundAndASearchToleratesKana() {
        press(line("あおば"), "出席");
        tick("未記入だけ");
        assertThat(people()).containsExactly("参加 いちょう");

        tick("未記入だけ");
        type("企業・氏名で探す", "アオバ");
        assertThat(people()).containsExactly("参加 あおば");
        assertThat(counts()).contains("2社のうち 1社");
    }

    @Test
    void beforeTheDayNothingIsMarked() {
        today.moveTo(session.heldOn().minusDays(1));

        press(line("あおば"), "出席");

        assertThat(message()).startsWith("出欠は、当日(").contains("から付けられます。");
        open(AttendanceRoutes.sheet(edition.id(), NUMBER));
        assertThat(pressed("あおば")).isEmpty();
    }

    @Test
    void aCancelledSessionTakesNoMarks() {
        stage.run(Persona.COORDINATOR, () -> sessions.cancel(session.id()));

        press(line("あおば"), "出席");

        assertThat(message()).startsWith("中止した回には出欠を付けられません。");
    }

    @Test
    void thePaperHoldsTheSameWithBoxesForWhatIsOpen() {
        press(line("あおば"), "遅刻");
        press("印刷用の一覧");

        assertThat(heading()).isEqualTo("第5回の出欠");
        assertThat(counts()).contains("2社のうち 1社", "遅刻\n1人");
        var paper = lines(find(NativeTable.class).single().getBody());
        assertThat(paper).hasSize(2).first().asString().contains("株式会社あおば | 参加 あおば", "遅刻 | 会場");
        assertThat(paper.getLast()).contains("参加 いちょう", "□");
        follow("出欠に戻る");
        assertThat(address()).isEqualTo(AttendanceRoutes.sheet(edition.id(), NUMBER));
    }

    @Test
    void aYearWithoutCompaniesSaysWhatIsMissing() {
        open(AttendanceRoutes.sheet(stage.draft().id(), 1));

        assertThat(words()).contains("参加者がまだいません", "この年度に参加が確定した企業と参加者を登録すると、ここに名前が並びます。");
    }

    @Test
    void theOverviewSaysWhichSessionsAreRecorded() {
        press(line("あおば"), "出席");
        press(line("いちょう"), "欠席(連絡あり)");
        today.moveTo(today.date().plusMonths(1));
        open(AttendanceRoutes.sessions(edition.id()));

        var rows = lines(find(OrderedList.class).withClassName("schedule-list").single());
        assertThat(rows).hasSize(10);
        assertThat(rows.get(4)).contains("第5回 ", "参加 1人・欠席 1人").endsWith("記録済み");
        assertThat(rows.getFirst()).contains("まだ記録がありません").endsWith("未記録");
        assertThat(rows.getLast()).endsWith("予定");
        assertThat(pageTitle()).isEqualTo("当日の運営 | Jissen");
    }

    @Test
    void sheetOverviewAndPaperSpeakEnglish() {
        inEnglish();
        press(line("あおば"), "出席");
        for (var address : new String[] {AttendanceRoutes.sessions(edition.id()), AttendanceRoutes.sheet(edition.id(), NUMBER), AttendanceRoutes.paper(edition.id(), NUMBER)}) {
            open(address);
            assertThat(rawKeys()).as(address).isEmpty();
            assertThat(words()).as(address).doesNotContain("出席", "回の出欠");
        }
    }

    @Test
    @As(Persona.PARTICIPANT)
    void nobodyButTheOfficeSeesIt() {
        for (var address : new String[] {AttendanceRoutes.sessions(house.edition().id()), AttendanceRoutes.sheet(house.edition().id(), 1), AttendanceRoutes.paper(house.edition().id(), 1)}) {
            open(address);
            assertThat(heading()).as(address).isEqualTo("ページが見つかりません");
        }
    }

    private List<String> people() {
        return find(ListItem.class).withClassName("attendance__i").all().stream().map(row -> words(row).lines().findFirst().orElseThrow()).toList();
    }

    private ListItem line(String text) {
        return find(ListItem.class).withClassName("attendance__i").withCondition(row -> words(row).contains(text)).single();
    }

    private List<String> pressed(String text) {
        return find(NativeButton.class, line(text)).withAttribute("aria-pressed", "true").all().stream().map(NativeButton::getText).toList();
    }

    private String counts() {
        return words(find(SheetCounts.class).single());
    }
}
