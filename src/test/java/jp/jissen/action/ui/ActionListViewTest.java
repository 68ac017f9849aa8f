package jp.jissen.action.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;

import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.action.ActionFilter;
import jp.jissen.action.ActionItemId;
import jp.jissen.action.ActionRoutes;
import jp.jissen.action.ActionRow;
import jp.jissen.action.ActionService;
import jp.jissen.action.ActionState;
import jp.jissen.action.Party;
import jp.jissen.action.Promise;
import jp.jissen.base.Sheet;
import jp.jissen.draft.DraftService;
import jp.jissen.draft.Keystrokes;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** A company's promises, as its people, its expert and the office see them. */
@Staged
class ActionListViewTest extends FormTest {

    private static final LocalDate TODAY = MovableDay.USUAL;

    @Autowired
    Stage stage;
    @Autowired
    ActionService actions;
    @Autowired
    DraftService drafts;
    @Autowired
    GrantService grants;
    private Stage.Cast cast;
    private String expert;

    @BeforeEach
    void aCompanyWithItsExpert() {
        cast = stage.company(stage.anyEdition());
        expert = stage.person(Role.EXPERT, cast.company().space());
    }

    @Test
    void anEmptyListSaysWhatBelongsThere() {
        show(cast.clerk());

        assertThat(heading()).isEqualTo("決めたこと・宿題");
        assertThat(words()).contains("未完了のものはありません", "専門家派遣の記録が提出されると", "このページを見られる人", "事務局");
    }

    @Test
    void itIsAddedTickedOffAndTakenBack() {
        show(cast.clerk());
        press("1件追加");
        type("内容", "棚に鍵をつける");
        type("期限", TODAY.plusDays(3).toString());
        press("保存");
        assertThat(lines()).singleElement().asString().contains("棚に鍵をつける", "担当: 企業", "さんが追加", "10月2日(木)まで", "あと3営業日");

        tick("済み: 棚に鍵をつける");
        assertThat(message()).contains("済みにしました。");
        assertThat(lines()).isEmpty();
        choose("状態", "すべて");
        assertThat(lines()).singleElement().asString().contains("さんが済みにしました");

        press("元に戻す");
        assertThat(lines()).singleElement().asString().contains("あと3営業日").doesNotContain("済みにしました");
    }

    @Test
    void whatIsLateSaysBy() {
        add(cast.clerk(), "遅れたこと", Party.COMPANY, TODAY.minusDays(3));
        add(cast.clerk(), "きょうのこと", Party.COMPANY, TODAY);
        show(cast.clerk());

        assertThat(lines()).first().asString().contains("遅れたこと", "1営業日過ぎています");
        assertThat(lines()).last().asString().contains("きょうのこと", "今日まで");
    }

    @Test
    void theListIsFiltered() {
        add(cast.clerk(), "企業のこと", Party.COMPANY, null);
        add(cast.clerk(), "専門家のこと", Party.EXPERT, null);
        show(expert);

        choose("担当", "専門家");
        assertThat(lines()).singleElement().asString().contains("専門家のこと");
        choose("担当", "事務局");
        assertThat(words()).contains("この条件に合うものはありません。", "0件");
        choose("担当", "すべて");
        assertThat(lines()).hasSize(2);
    }

    @Test
    void aLongListGoesOnWhenAsked() {
        stage.run(cast.clerk(), () -> IntStream.range(0, 53).forEach(number -> actions.add(cast.company().id(), new Promise("宿題" + number, Party.COMPANY, null))));
        show(cast.clerk());

        assertThat(lines()).hasSize(50);
        press("続きを表示(あと3件)");
        assertThat(lines()).hasSize(53);
    }

    @Test
    void onlyWhoMayGetsTheButtons() {
        add(cast.clerk(), "専門家のこと", Party.EXPERT, null);
        show(cast.clerk());
        assertThat(find(Checkbox.class).exists()).isFalse();
        assertThat(buttons()).contains("変更", "取りやめ", "変更の記録");

        show(expert);
        assertThat(find(Checkbox.class).all()).hasSize(1);
        assertThat(buttons()).contains("取りやめ", "変更の記録").doesNotContain("変更");

        show(stage.person(Role.EXECUTIVE, cast.company().space()));
        assertThat(buttons()).contains("1件追加", "変更の記録").doesNotContain("変更", "取りやめ");
    }

    @Test
    void itIsGivenUpWithAReasonAndTakenUpAgain() {
        add(cast.clerk(), "棚に鍵をつける", Party.COMPANY, null);
        show(expert);
        press("取りやめ 棚に鍵をつける");
        press("保存");
        assertThat(problems()).anyMatch(problem -> problem.contains("取りやめる理由"));
        type("取りやめる理由", "移転するため");
        press("保存");
        assertThat(words()).contains("未完了のものはありません");

        choose("状態", "すべて");
        assertThat(lines()).singleElement().asString().contains("さんが取りやめにしました", "理由: 移転するため");
        press("未完了に戻す 棚に鍵をつける");
        assertThat(only().state()).isEqualTo(ActionState.OPEN);
    }

    @Test
    void theHistoryTellsAndGoesBack() {
        var id = add(cast.clerk(), "はじめの言葉", Party.COMPANY, null);
        stage.run(cast.clerk(), () -> actions.change(id, new Promise("あとの言葉", Party.EXPERT, TODAY), 0));
        show(cast.clerk());
        press("変更の記録 あとの言葉");
        assertThat(words()).contains("はじめの", "あとの", "専門家", "第2版");

        press("第1版に戻す");
        confirm();
        assertThat(only().promise().text()).isEqualTo("はじめの言葉");
    }

    @Test
    void whatWasTypedAndNotSavedComesBack() {
        var sheet = Sheet.of("promise.new", cast.company().id().value());
        stage.run(cast.clerk(), () -> drafts.keep(List.of(new Keystrokes(sheet.key(), "text", UUID.randomUUID(), 1, "打ちかけの宿題", "", "決めたこと・宿題", "/" + page(), Instant.EPOCH))));
        show(cast.clerk());
        press("1件追加");

        assertThat(value("内容")).isEqualTo("打ちかけの宿題");
    }

    @Test
    void twoWhoChangeItArePutTogether() {
        var id = add(cast.clerk(), "棚に鍵をつける", Party.COMPANY, null);
        show(cast.clerk());
        press("変更 棚に鍵をつける");
        type("内容", "棚と扉に鍵をつける");
        stage.run(Persona.COORDINATOR, () -> actions.change(id, new Promise("棚に鍵をつける", Party.COMPANY, TODAY.plusDays(1)), 0));
        press("保存");

        assertThat(only().promise()).isEqualTo(new Promise("棚と扉に鍵をつける", Party.COMPANY, TODAY.plusDays(1)));
    }

    /** Nobody ticks off what they have not read. */
    @Test
    void whatChangedMeanwhileIsShownInsteadOfTicked() {
        var id = add(cast.clerk(), "棚に鍵をつける", Party.COMPANY, null);
        show(expert);
        stage.run(cast.clerk(), () -> actions.change(id, new Promise("棚をすべて取り替える", Party.COMPANY, null), 0));
        tick("済み: 棚に鍵をつける");

        assertThat(message()).contains("ほかの人が変更しました");
        assertThat(lines()).singleElement().asString().contains("棚をすべて取り替える");
        assertThat(only().open()).isTrue();
    }

    @Test
    void othersTicksShowAtOnce() {
        var id = add(cast.clerk(), "棚に鍵をつける", Party.COMPANY, null);
        show(cast.clerk());
        stage.run(expert, () -> actions.done(id, 0));
        hear(ActionService.NEWS, id.value(), false);

        assertThat(words()).contains("未完了のものはありません");
    }

    /** The page stays open while the charge ends. */
    @Test
    void whoseChargeHasEndedIsToldAndLosesNothing() {
        var guest = stage.person(Role.GUEST, stage.anyEdition().space());
        Acting.asSystem(() -> grants.give(stage.id(guest), Role.EXPERT, cast.company().space(), TODAY, TODAY));
        add(cast.clerk(), "ひな形を送る", Party.EXPERT, null);
        show(guest);
        press("1件追加");
        type("内容", "打ちかけの宿題");
        stage.today().moveTo(TODAY.plusDays(1));
        press("保存");

        assertThat(words()).contains("書けなくなりました");
        assertThat(value("内容")).isEqualTo("打ちかけの宿題");
        assertThat(stage.as(cast.clerk(), () -> actions.count(cast.company().id(), ActionFilter.OPEN))).isOne();
    }

    @Test
    void aTickThatIsRefusedIsTakenAway() {
        var guest = stage.person(Role.GUEST, stage.anyEdition().space());
        Acting.asSystem(() -> grants.give(stage.id(guest), Role.EXPERT, cast.company().space(), TODAY, TODAY));
        add(cast.clerk(), "ひな形を送る", Party.EXPERT, null);
        show(guest);
        stage.today().moveTo(TODAY.plusDays(1));
        tick("済み: ひな形を送る");

        assertThat(message()).contains("見つからないか、ご覧いただけません。");
        assertThat(find(Checkbox.class).single().getValue()).isFalse();
        assertThat(only().open()).isTrue();
    }

    @Test
    void itSpeaksEnglish() {
        var id = add(cast.clerk(), "棚に鍵をつける", Party.COMPANY, TODAY.plusDays(1));
        stage.run(cast.clerk(), () -> actions.drop(id, "移転", 0));
        add(cast.clerk(), "扉に鍵をつける", Party.COMPANY, TODAY);
        signIn(cast.clerk());
        inEnglish();
        open(page());
        choose("State", "All");

        assertThat(lines()).hasSize(2).last().asString().contains("Who: Company", "gave it up", "Reason: 移転");
        assertThat(rawKeys()).isEmpty();
    }

    private void show(String person) {
        signIn(person);
        open(page());
    }

    private String page() {
        return ActionRoutes.actions(cast.company().id());
    }

    private ActionItemId add(String person, String text, Party owner, LocalDate due) {
        return stage.as(person, () -> actions.add(cast.company().id(), new Promise(text, owner, due))).id();
    }

    private ActionRow only() {
        return stage.as(Persona.COORDINATOR, () -> actions.first(cast.company().id(), ActionFilter.OPEN.closed(true), 5)).getFirst();
    }

    private List<String> lines() {
        roundTrip();
        return find(ListItem.class).withCondition(item -> item.hasClassName("todo__item")).all().stream().map(FormTest::words).map(text -> text.replace("\n", " | ")).toList();
    }
}
