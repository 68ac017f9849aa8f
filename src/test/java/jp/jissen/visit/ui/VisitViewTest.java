package jp.jissen.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.html.ListItem;

import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.action.Party;
import jp.jissen.base.Sheet;
import jp.jissen.base.ui.Panel;
import jp.jissen.catalogue.VisitMode;
import jp.jissen.draft.DraftService;
import jp.jissen.draft.Keystrokes;
import jp.jissen.programme.EditionRow;
import jp.jissen.revision.ui.HistoryDialog;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;
import jp.jissen.visit.Attendee;
import jp.jissen.visit.Decision;
import jp.jissen.visit.VisitAnswerService;
import jp.jissen.visit.VisitDetails;
import jp.jissen.visit.VisitId;
import jp.jissen.visit.VisitNote;
import jp.jissen.visit.VisitOfficeService;
import jp.jissen.visit.VisitPlan;
import jp.jissen.visit.VisitRoutes;
import jp.jissen.visit.VisitService;
import jp.jissen.visit.VisitState;

/** The four visits and the note of one, as the expert, the company and the office see them. */
@Staged
class VisitViewTest extends FormTest {

    @Autowired
    Stage stage;
    @Autowired
    VisitService visits;
    @Autowired
    VisitAnswerService answers;
    @Autowired
    VisitOfficeService officeNotes;
    @Autowired
    DraftService drafts;
    @Autowired
    GrantService grants;
    private EditionRow edition;
    private Stage.Cast company;
    private String expert;

    @BeforeEach
    void aCompanyWithItsExpert() {
        edition = stage.anyEdition();
        company = stage.company(edition);
        expert = expert();
    }

    @Test
    void theExpertPlansTheVisitAndIsToldOfADayOutsideItsWindow() {
        signIn(expert);
        open(VisitRoutes.visits(company.company().id(), edition.fiscalYear()));
        assertThat(lines()).hasSize(4);
        assertThat(lines().getFirst()).contains("第1回 専門家派遣", "これから", "日程を決めてください。");
        assertThat(lines().get(1)).contains("第1回のあとに行います。");

        press("日程を決める 第1回 専門家派遣");
        type("予定日", edition.fiscalYear() + "-12-01");
        press("保存");

        assertThat(message()).contains("この回の期間の外の日です");
        assertThat(lines().getFirst()).contains("予定 " + edition.fiscalYear() + "年12月1日");
    }

    @Test
    void theExpertWritesTheNoteAndSubmitsIt() {
        signIn(expert);
        open(page(1));
        assertThat(heading()).isEqualTo("第1回 専門家派遣の記録");
        assertThat(words()).contains("必ず書くところ", "いまは担当専門家", "企業の人には表示されません");

        press("出席者を追加");
        type("氏名", "小泉 あかり");
        press("保存");
        press("1件追加");
        type("内容", "棚に鍵をつける");
        choose("担当", "企業");
        press("保存");
        type("実施日", held().toString());
        type("開始", "14:00");
        type("終了", "16:05");
        type("要点", "図面の置き場所を聞き取りました。");
        press("下書きを保存");
        assertThat(details().visit().state()).isEqualTo(VisitState.DRAFT);

        press("提出して企業の確認へ");
        assertThat(problems()).anyMatch(problem -> problem.contains("次回の日程"));
        type("次回の日程", held().plusMonths(1).toString());
        press("提出して企業の確認へ");

        assertThat(details().visit().state()).isEqualTo(VisitState.SUBMITTED);
        assertThat(details().content().orElseThrow().attendees()).containsExactly(new Attendee("小泉 あかり", company.company().name(), ""));
        assertThat(words()).contains("確認待ち", "棚に鍵をつける");
    }

    @Test
    void theFormBeginsWithTheDayThatWasPlanned() {
        stage.run(Persona.COORDINATOR, () -> visits.plan(id(), new VisitPlan(stage.today().date(), LocalTime.of(13, 0), LocalTime.of(15, 0), VisitMode.ONSITE, ""), visits.get(id()).version()));
        signIn(expert);
        open(page(1));
        assertThat(value("開始")).isEqualTo(LocalTime.of(13, 0));
        assertThat(value("実施日")).isEqualTo(stage.today().date());

        stage.run(Persona.COORDINATOR, () -> visits.plan(id(), new VisitPlan(stage.today().date().plusDays(1), null, null, VisitMode.ONSITE, ""), visits.get(id()).version()));
        open(page(1));
        assertThat(value("実施日")).as("what is to come was not held").isNull();
    }

    @Test
    void whatIsRefusedStaysInTheForm() {
        signIn(expert);
        open(page(1));
        type("実施日", held().toString());
        type("開始", "14:00");
        type("終了", "13:00");
        type("要点", "聞き取りました。");
        press("下書きを保存");

        assertThat(error("終了")).isEqualTo("終了は、開始より後の時刻にしてください。");
        assertThat(value("要点")).isEqualTo("聞き取りました。");
    }

    @Test
    void twoExpertsOnOneNoteArePutTogether() {
        signIn(expert);
        open(page(1));
        type("要点", "わたしの要点");
        stage.run(expert(), () -> visits.save(id(), new VisitNote(null, null, null, VisitMode.ONSITE, "本社", "", "", "", "", "助言", "", false, false, null, ""), details().version()));
        press("下書きを保存");

        assertThat(details().content().orElseThrow().note()).returns("わたしの要点", VisitNote::summary).returns("助言", VisitNote::advice).returns("本社", VisitNote::place);
    }

    @Test
    void whatWasTypedAndNotSavedComesBack() {
        var sheet = Sheet.of("visit.note", id().value());
        stage.run(expert, () -> drafts.keep(List.of(new Keystrokes(sheet.key(), "summary", UUID.randomUUID(), 1, "打ちかけの要点", "", "記録", "/" + page(1), Instant.EPOCH))));
        signIn(expert);
        open(page(1));

        assertThat(value("要点")).isEqualTo("打ちかけの要点");
    }

    @Test
    void theCompanyReadsWhatIsSubmittedAndConfirmsIt() {
        stage.run(expert, () -> officeNotes.save(id(), "社長の同席をお願いします。", "", 0));
        signIn(company.clerk());
        open(page(1));
        assertThat(words()).contains("記録はまだありません").doesNotContain("事務局限り");

        submit("図面の置き場所を聞き取りました。");
        open(page(1));
        assertThat(words()).contains("図面の置き場所を聞き取りました。", "小泉 あかり").doesNotContain("社長の同席", "事務局限り");
        press("確認しました");

        assertThat(details().visit().state()).isEqualTo(VisitState.CONFIRMED);
        assertThat(words()).contains("企業確認済み", "さんが確認しました");
        assertThat(buttons()).doesNotContain("確認しました", "意見を書く");
    }

    @Test
    void theCompanyIsToldWhenItReadAnOlderText() {
        submit("はじめの要点");
        signIn(company.clerk());
        open(page(1));
        submit("直した要点");
        press("確認しました");

        assertThat(message()).contains("専門家が記録を直しました");
        assertThat(words()).contains("直した要点");
        assertThat(details().visit().state()).isEqualTo(VisitState.SUBMITTED);
    }

    /** What was corrected is read phrase by phrase; what was a draft stays the expert's. */
    @Test
    void theCompanyReadsWhatACorrectionChanged() {
        stage.run(expert, () -> visits.save(id(), new VisitNote(null, null, null, VisitMode.ONSITE, "", "打ちかけ", "", "", "", "", "", false, false, null, ""), details().version()));
        submit("はじめの要点");
        submit("直した要点");
        signIn(company.clerk());
        open(page(1));
        assertThat(buttons()).doesNotContain("下書きの記録");
        press("変更の記録");

        assertThat(words(find(HistoryDialog.class).single())).contains("第2版", "はじめの", "直した").doesNotContain("打ちかけ");
        press("閉じる");
        signIn(expert);
        open(page(1));
        press("下書きの記録");
        assertThat(words(find(HistoryDialog.class).single())).contains("打ちかけ");
    }

    @Test
    void peopleOfOtherFirmsAreMarked() {
        submit("要点");
        signIn(company.clerk());
        open(page(1));

        assertThat(words()).containsOnlyOnce("機密保持の同意書の対象外");
    }

    @Test
    void theStatesThatTheVisitIsForAreTickedOff() {
        signIn(expert);
        open(page(1));
        tick("会社と専門家が、同じ問題と課題を認識しています。");
        press("下書きを保存");

        assertThat(details().content().orElseThrow().note()).returns(true, VisitNote::firstReached).returns(false, VisitNote::secondReached);
    }

    @Test
    void theCompanyWritesRemarksAndTheExpertReadsThem() {
        submit("要点");
        signIn(company.clerk());
        open(page(1));
        press("意見を書く");
        type("直してほしいところ", "図面の件は合意していません。");
        press("保存");
        assertThat(words()).contains("意見あり", "図面の件は合意していません。");

        signIn(expert);
        open(VisitRoutes.visits(company.company().id()));
        assertThat(lines().getFirst()).contains("企業の意見を読んで、記録を直してください。");
        follow("第1回 専門家派遣");
        assertThat(words()).contains("図面の件は合意していません。");
        assertThat(buttons()).contains("訂正して企業の確認へ");
    }

    @Test
    void theOfficeAcceptsWhatTheCompanyHasConfirmed() {
        submit("要点");
        signIn(Persona.COORDINATOR.userName());
        open(page(1));
        assertThat(buttons()).doesNotContain("承認する");
        stage.run(company.clerk(), () -> answers.confirm(id(), 1));

        open(page(1));
        type("連絡したいこと", "次回は電話で確認します。");
        press("事務局への連絡を保存");
        press("承認する");

        assertThat(details().visit().state()).isEqualTo(VisitState.ACCEPTED);
        assertThat(stage.as(expert, () -> officeNotes.get(id())).message()).isEqualTo("次回は電話で確認します。");
    }

    /** In the second visit one begins with what was promised in the first. */
    @Test
    void whatWasAgreedBeforeIsGoneThroughAndTickedOff() {
        stage.run(expert, () -> visits.decisions(id(), List.of(), List.of(new Decision("棚に鍵をつける", Party.COMPANY, null), new Decision("ひな形を送る", Party.EXPERT, held().plusDays(5)))));
        submit("要点");
        signIn(expert);
        open(page(1));
        assertThat(words()).doesNotContain("前回からの宿題と状況");
        open(page(2));
        assertThat(words(part(Panel.class, "前回からの宿題と状況"))).contains("棚に鍵をつける", "担当: 企業", "ひな形を送る", "第1回 専門家派遣");

        type("要点", "書きかけの要点");
        tick("済み: 棚に鍵をつける");

        assertThat(words(part(Panel.class, "前回からの宿題と状況"))).contains("済んだもの(1件)", "さんが済みにしました");
        assertThat(value("要点")).as("what is being typed beside it").isEqualTo("書きかけの要点");
        follow("決めたこと・宿題を開く");
        assertThat(asked()).isTrue();
    }

    @Test
    void theNoteLeadsToWhatBecameOfItsPromises() {
        stage.run(expert, () -> visits.decisions(id(), List.of(), List.of(new Decision("棚に鍵をつける", Party.COMPANY, null))));
        submit("要点");
        signIn(company.clerk());
        open(page(1));
        follow("いまの状況を見る");
        assertThat(heading()).isEqualTo("決めたこと・宿題");
        assertThat(words()).contains("棚に鍵をつける");
        follow("第1回 専門家派遣");
        assertThat(heading()).isEqualTo("第1回 専門家派遣の記録");
    }

    private void submit(String summary) {
        stage.run(expert, () -> {
            if (visits.get(id()).content().orElseThrow().attendees().isEmpty()) {
                visits.attendees(id(), List.of(), List.of(new Attendee("小泉 あかり", company.company().name(), "総務"), new Attendee("保守 太郎", "別会社サービス", "")));
            }
            if (visits.get(id()).content().orElseThrow().decisions().isEmpty()) {
                visits.decisions(id(), List.of(), List.of(new Decision("置き場所を一覧にする", Party.COMPANY, null)));
            }
            visits.submit(id(), new VisitNote(held(), LocalTime.of(14, 0), LocalTime.of(16, 0), VisitMode.ONSITE, "", summary, "", "", "", "", "", false, false, held().plusMonths(1), ""), visits.get(id()).version());
        });
    }

    @Test
    void whoseChargeEndsWhileTheyWriteIsToldAndLosesNothing() {
        signIn(expert);
        open(page(1));
        type("要点", "図面の置き場所を聞き取りました。");
        Acting.asSystem(() -> {
            grants.end(stage.id(expert), Role.EXPERT, company.company().space(), MovableDay.USUAL.minusDays(1));
            return true;
        });

        press("下書きを保存");

        assertThat(problems()).anyMatch(problem -> problem.contains("書けなくなりました"));
        assertThat(value("要点")).isEqualTo("図面の置き場所を聞き取りました。");
    }

    private String expert() {
        var person = stage.person(Role.EXPERT, company.company().space());
        Acting.asSystem(() -> grants.give(stage.id(person), Role.EXPERT, edition.space(), LocalDate.of(2000, 1, 1), null));
        return person;
    }

    private LocalDate held() {
        return MovableDay.USUAL.minusDays(20).withYear(edition.fiscalYear());
    }

    private VisitId id() {
        return stage.as(Persona.COORDINATOR, () -> visits.of(company.enrolment().id())).getFirst().id();
    }

    private VisitDetails details() {
        return stage.as(Persona.COORDINATOR, () -> visits.get(id()));
    }

    private String page(int number) {
        return VisitRoutes.visit(company.company().id(), edition.fiscalYear(), number);
    }

    private List<String> lines() {
        roundTrip();
        return find(ListItem.class).withCondition(item -> item.hasClassName("visit-list__i")).all().stream().map(FormTest::words).map(text -> text.replace("\n", " | ")).toList();
    }
}
