package jp.jissen.casestudy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;

import jp.jissen.access.Role;
import jp.jissen.casestudy.CaseBlock;
import jp.jissen.casestudy.CaseReply;
import jp.jissen.casestudy.CaseReplyService;
import jp.jissen.casestudy.CaseRoutes;
import jp.jissen.casestudy.CaseService;
import jp.jissen.casestudy.CaseState;
import jp.jissen.casestudy.ReplyChannel;
import jp.jissen.company.CompanyRoutes;
import jp.jissen.revision.ui.HistoryDialog;
import jp.jissen.testing.Errands;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Manuscripts;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** A company's page of the collection and the list of all of them, as the office and the company see them. */
@Staged
class CaseViewTest extends FormTest {

    @Autowired
    Stage stage;
    @Autowired
    Manuscripts manuscripts;
    @Autowired
    CaseService cases;
    @Autowired
    CaseReplyService replies;
    @Autowired
    Errands errands;
    private Stage.Cast company;
    private String page;

    @BeforeEach
    void aCompany() {
        company = stage.company(stage.anyEdition());
        page = CaseRoutes.page(company.company().id(), stage.anyEdition().fiscalYear());
    }

    @Test
    void theOfficeBeginsWritesAndHandsOverAPage() {
        signIn(Persona.COORDINATOR.userName());
        open(page);
        assertThat(words()).contains("この企業の原稿はまだありません");
        press("原稿を作る");
        assertThat(message()).contains("原稿を作りました");
        assertThat(((HasHelper) field("仮名")).getHelperComponent().getElement().getAttribute("help")).isEqualTo("下書きのもと: 企業情報");
        assertThat(words()).contains("このページを見られる人").doesNotContain(company.participant().name());
        assertThat(value("業種")).isEqualTo("E");

        type("タイトル", "図面の置き場所を決めた");
        assertThat(spread()).contains("図面の置き場所を決めた");
        press("企業の確認へ送る");
        assertThat(problems()).as("all that is missing is named before anybody is asked").anyMatch(problem -> problem.contains("事業内容")).anyMatch(problem -> problem.contains("結果1")).noneMatch(problem -> problem.contains("タイトル"));
        assertThat(asked()).isFalse();
        assertThat(value("タイトル")).isEqualTo("図面の置き場所を決めた");

        for (var block : CaseBlock.values()) {
            var text = Manuscripts.whole(manuscripts.now(company.enrolment().id()).text()).of(block);
            if (!text.isEmpty()) {
                type(CaseWords.label(block), text);
            }
        }
        press("企業の確認へ送る");
        confirm();
        assertThat(message()).contains("確認をお願いしました");
        assertThat(manuscripts.now(company.enrolment().id())).returns(CaseState.CHECKING, one -> one.state()).returns(1, one -> one.submission());
        assertThat(words()).contains(company.participant().name(), "企業確認中");
    }

    @Test
    void theCompanyReadsItsPageAsksForChangesAndAgrees() {
        signIn(company.clerk());
        open(page);
        assertThat(words()).contains("確認をお願いしている原稿はありません");
        var given = manuscripts.give(company.enrolment().id());

        open("");
        follow("事例原稿を確認する");
        assertThat(words()).contains("回答の期限は", "図面の置き場所を決めた", "迷わなくなりました。").doesNotContain("下書きのもと", "匿名チェック");
        assertThat(spread()).contains("図面の置き場所を決めた");
        press("修正をお願いする");
        type("直してほしいところ", "事業内容は部品の切削です。");
        press("保存");
        assertThat(message()).contains("事務局に送りました");
        assertThat(words()).contains("第1版に修正依頼", "事業内容は部品の切削です。", "もう一度お送りします");

        stage.run(Persona.COORDINATOR, () -> cases.give(given.id(), cases.get(given.id()).version()));
        open(page);
        press("この内容で了承する");
        assertThat(value("お名前")).isEqualTo(company.participant().name());
        press("保存");
        assertThat(words()).contains("第2版を了承", "企業了承");
        assertThat(buttons()).contains("修正をお願いする").doesNotContain("この内容で了承する");
    }

    @Test
    void nobodyAgreesToATextTheyHaveNotRead() {
        var given = manuscripts.give(company.enrolment().id());
        signIn(company.clerk());
        open(page);
        press("この内容で了承する");
        stage.run(Persona.COORDINATOR, () -> cases.save(given.id(), cases.get(given.id()).text().with(CaseBlock.TITLE, "変えた題"), cases.get(given.id()).version()));

        press("保存");

        assertThat(words()).contains("先に保存しました");
        assertThat(manuscripts.now(company.enrolment().id()).state()).isEqualTo(CaseState.CHECKING);
    }

    @Test
    void anAnswerByTelephoneIsWrittenDownByTheOffice() {
        manuscripts.give(company.enrolment().id());
        signIn(Persona.COORDINATOR.userName());
        open(page);

        press("届いた回答を記録");
        choose("回答", "修正依頼あり");
        choose("届いた方法", "電話");
        type("回答した方", "緑川");
        press("保存");
        assertThat(words()).as("what to change is asked for").contains("入力してください");
        type("依頼の内容", "2行目を直す");
        press("保存");

        assertThat(message()).contains("回答を記録しました");
        assertThat(words()).contains("第1版に修正依頼 ・ 緑川さん(電話)", "2行目を直す", "事務局の" + Persona.COORDINATOR.displayName());
        assertThat(manuscripts.now(company.enrolment().id()).replies()).extracting(CaseReply::channel).containsExactly(ReplyChannel.TELEPHONE);
    }

    @Test
    void aNameIsToldWithItsBlockAndStandsInTheWayOfTheFinalPage() {
        var agreed = manuscripts.agree(company);
        stage.run(Persona.COORDINATOR, () -> cases.save(agreed.id(), agreed.text().with(CaseBlock.PARTICIPANT_VOICE, company.participant().name() + "です。"), cases.get(agreed.id()).version()));
        stage.run(company.clerk(), () -> replies.agree(agreed.id(), 2, "担当"));
        signIn(Persona.COORDINATOR.userName());
        open(page);
        assertThat(words()).contains("このままでは校了にできません", "参加者の声: 「" + company.participant().name() + "」(個人名)");

        press("校了にする");
        confirm();

        assertThat(words()).contains("は印刷できません");
        assertThat(manuscripts.now(company.enrolment().id()).state()).isEqualTo(CaseState.AGREED);
    }

    @Test
    void aFinalPageIsReadAndTakenBack() {
        manuscripts.finish(company);
        signIn(Persona.COORDINATOR.userName());
        open(page);
        assertThat(words()).contains("校了しました。文字は変えられません");
        assertThat(has("タイトル")).isFalse();

        press("校了を取り消す");
        confirm();

        assertThat(has("タイトル")).isTrue();
    }

    @Test
    void unsavedWordsAreNotMadeFinal() {
        manuscripts.agree(company);
        signIn(Persona.COORDINATOR.userName());
        open(page);
        type("タイトル", "別の題");

        press("校了にする");

        assertThat(message()).contains("保存していない変更があります");
        assertThat(manuscripts.now(company.enrolment().id()).state()).isEqualTo(CaseState.AGREED);
    }

    @Test
    void aTextThatIsTooLongIsSaidBesideItsFieldAndNothingIsLost() {
        manuscripts.begin(company.enrolment().id());
        signIn(Persona.COORDINATOR.userName());
        open(page);

        type("仮名", "あ".repeat(16));
        press("保存する");

        assertThat(words()).contains("15文字までにしてください");
        assertThat(value("仮名")).isEqualTo("あ".repeat(16));

        press("企業の確認へ送る");
        assertThat(asked()).as("before anybody is asked whether to send it").isFalse();
        assertThat(problems()).anyMatch(problem -> problem.contains("15文字までにしてください"));
    }

    @Test
    void twoOfTheOfficeWriteBesideEachOther() {
        var begun = manuscripts.begin(company.enrolment().id());
        signIn(Persona.COORDINATOR.userName());
        open(page);
        type("タイトル", "わたしの題");
        stage.run(Persona.COORDINATOR, () -> cases.save(begun.id(), begun.text().with(CaseBlock.OUTLOOK, "同僚の展望"), begun.version()));

        press("保存する");

        assertThat(manuscripts.now(company.enrolment().id()).text()).returns("わたしの題", text -> text.title()).returns("同僚の展望", text -> text.outlook());
    }

    @Test
    void theOfficeSeesEveryVersionAndTheCompanyWhatItWasGiven() {
        manuscripts.give(company.enrolment().id());
        signIn(Persona.COORDINATOR.userName());
        open(page);
        press("変更の記録");
        assertThat(words(find(HistoryDialog.class).single())).contains("第2版", "第1版", "タイトル");
        press("閉じる");

        signIn(company.clerk());
        open(page);
        press("変更の記録");
        assertThat(words(find(HistoryDialog.class).single())).contains("第1版").doesNotContain("第2版");
    }

    @Test
    void thePageIsFoundFromTheCompanyOnceItIsAsked() {
        signIn(company.clerk());
        open(CompanyRoutes.company(company.company().id()));
        assertThat(words()).doesNotContain("事例原稿の確認");
        manuscripts.give(company.enrolment().id());

        open(CompanyRoutes.company(company.company().id()));

        assertThat(words()).contains("事例原稿の確認");
    }

    @Test
    void anExpertFindsNoPage() {
        manuscripts.give(company.enrolment().id());
        signIn(stage.person(Role.EXPERT, company.company().space()));
        open(page);

        assertThat(words()).doesNotContain("図面の置き場所を決めた");
    }

    @Test
    void theListFindsACompanyAndTellsWhatIsLate() {
        var given = manuscripts.give(company.enrolment().id());
        var other = stage.company(stage.anyEdition());
        signIn(Persona.COORDINATOR.userName());
        open(CaseRoutes.cases(stage.anyEdition().id()));
        type("企業を探す", company.company().name());
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains(company.company().name(), "企業確認中", "製造業"));

        stage.today().moveTo(given.dueOn().plusDays(1));
        open(CaseRoutes.cases(stage.anyEdition().id(), "LATE"));
        stage.today().moveTo(MovableDay.USUAL);
        assertThat(rows()).anySatisfy(row -> assertThat(row).contains(company.company().name(), "回答の期限切れ")).noneSatisfy(row -> assertThat(row).contains(other.company().name()));

        open(CaseRoutes.cases(stage.anyEdition().id()));
        type("企業を探す", other.company().name());
        press(test(grid()).getCellComponent(0, 3), other.company().name() + "の原稿を作る");
        assertThat(address()).isEqualTo(CaseRoutes.page(other.company().id(), stage.anyEdition().fiscalYear()));
    }

    @Test
    void theOfficeHasASampleMadeAndFetchesIt() {
        errands.runDue();   // what other tests left
        manuscripts.begin(company.enrolment().id());
        signIn(Persona.COORDINATOR.userName());
        open(CaseRoutes.cases(stage.anyEdition().id()));
        press("見本を作る");
        assertThat(words(find(Dialog.class).single())).contains("見本を作る", "順番待ち", "処理を止める");
        errands.runDue();
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(words(find(Dialog.class).single())).contains("見本ができました。", "1日のあいだ受け取れます。").doesNotContain("処理を止める");
        assertThat(find(Anchor.class).withText("PDFを受け取る").single().getHref()).isNotEmpty();
        assertThat(rawKeys()).isEmpty();
    }

    @Test
    void aBookThatIsNotWantedIsStopped() {
        errands.runDue();
        manuscripts.finish(company);
        signIn(Persona.COORDINATOR.userName());
        open(CaseRoutes.cases(stage.anyEdition().id()));
        press("事例集をPDFにする");
        press("処理を止める");
        errands.runDue();
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(words(find(Dialog.class).single())).contains("取り消し").doesNotContain("できました。");
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }

    private String spread() {
        return find(Html.class).all().stream().map(html -> html.getElement().getOuterHTML() + html.getInnerHtml()).reduce("", String::concat);
    }
}
