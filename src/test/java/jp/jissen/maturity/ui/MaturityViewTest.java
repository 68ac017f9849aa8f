package jp.jissen.maturity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import com.vaadin.flow.component.html.ListItem;

import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.company.EnrolmentId;
import jp.jissen.maturity.LevelService;
import jp.jissen.maturity.LevelStage;
import jp.jissen.maturity.MaturityRoutes;
import jp.jissen.maturity.SurveyQuestionService;
import jp.jissen.maturity.SurveyStage;
import jp.jissen.maturity.SurveyYear;
import jp.jissen.programme.EditionRow;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Ratings;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** Where a company stands, as the company sees it, and what expert and office see and do beside. */
@Staged
class MaturityViewTest extends FormTest {

    @Autowired
    Stage stage;
    @Autowired
    LevelService levels;
    @Autowired
    SurveyQuestionService questions;
    @Autowired
    SurveyYear surveyYear;
    @Autowired
    Ratings ratings;
    @Autowired
    GrantService grants;
    @Autowired
    TransactionTemplate transactions;
    private EditionRow edition;
    private Stage.Cast company;
    private EnrolmentId id;
    private String expert;

    @BeforeEach
    void aCompanyWithItsExpert() {
        edition = stage.anyEdition();
        company = stage.company(edition);
        id = company.enrolment().id();
        expert = stage.person(Role.EXPERT, company.company().space());
        Acting.asSystem(() -> grants.give(stage.id(expert), Role.EXPERT, edition.space(), LocalDate.of(2000, 1, 1), null));
    }

    @Test
    void beforeAnythingIsAgreedTheCompanySeesTheProgrammesPlaceAndNoLevelOfItsOwn() {
        stage.run(expert, () -> ratings.find(id, LevelStage.BEFORE, 1));
        signIn(company.clerk());
        open(page());

        assertThat(heading()).isEqualTo("自社の現在地");
        assertThat(words()).contains("レベルは、専門家と話し合い、合意したあとに表示します。", "まだ表示できる評価がありません", "STEP3 中小企業サイバーセキュリティ実践力強化プログラム (このプログラム)", "2 → 3").doesNotContain("手探り", "規程と台帳", "所見");
        assertThat(step(2)).contains("基本的な対策をしているが", "このプログラムの出発点");
        assertThat(step(3)).contains("このプログラムの目標");
        assertThat(step(1)).isEqualTo("1 | セキュリティ対策をしたいが、何から始めたらよいかわからない状態");
    }

    @Test
    void theExpertWritesWhatTheyFoundAndRecordsTheAgreement() {
        signIn(expert);
        open(page());
        assertThat(words()).contains("企業の人には表示されません", "まだ所見がありません。");

        press("所見を書く はじめ");
        choose("レベル", "2 基本的な対策をしているが、次に何をしたらよいかわからない状態");
        type("根拠", "規程と機器の一覧を見せてもらいました。");
        press("保存");
        assertThat(words()).contains("まだ合意していません。企業には表示されません。");

        press("合意を記録 はじめ");
        type("話し合った相手", "社長");
        press("保存");

        assertThat(stage.as(company.clerk(), () -> levels.of(id)).now().orElseThrow().with()).isEqualTo("社長");
        assertThat(step(2)).contains("はじめ 2025年9月29日(月)");
        assertThat(buttons()).doesNotContain("合意を記録").contains("所見を直す");
    }

    @Test
    void theCompanySeesItsLevelWithItsGroundsAndEveryVersion() {
        stage.run(expert, () -> {
            ratings.agree(id, LevelStage.BEFORE, 1);
            ratings.agree(id, LevelStage.NOW, 3);
        });
        signIn(company.clerk());
        open(page());

        assertThat(step(3)).contains("いま 2025年9月29日(月)");
        assertThat(step(1)).contains("はじめ 2025年9月29日(月)").doesNotContain("手探り");
        assertThat(words()).contains("社長と総務の担当者と合意しました。", "根拠を読む(2件)", "規程と台帳を見せてもらいました。").doesNotContain("専門家・事務局");
    }

    @Test
    void aMissingRatingAtTheEndIsSaid() {
        stage.run(expert, () -> ratings.complete(id, SurveyStage.BEFORE, 2, ""));
        visits(() -> surveyYear.share(id, SurveyStage.BEFORE));
        signIn(company.clerk());
        open(page());
        assertThat(words()).contains("おわりの評価はまだありません。はじめの評価だけを表しています。").doesNotContain("よくなったところ");

        press("数字を表で見る");
        assertThat(words()).contains("ネットワークセキュリティ", "2.0");
    }

    @Test
    void whatHasImprovedIsSaidWithTheExpertsWords() {
        visits(() -> surveyYear.open(id, SurveyStage.AFTER));
        stage.run(expert, () -> ratings.complete(id, SurveyStage.BEFORE, 1, "はじめ"));
        stage.run(expert, () -> ratings.complete(id, SurveyStage.AFTER, 3, "戻す練習を2回しました。"));
        signIn(Persona.COORDINATOR.userName());
        open(page());

        assertThat(words()).contains("よくなったところ", "1.0 → 3.0", "戻す練習を2回しました。", "6つの分野のうち6つで、はじめより点数が上がりました。");
    }

    @Test
    void theOfficeRecordsAnAgreementAndFindsNoLevelItself() {
        stage.run(expert, () -> ratings.find(id, LevelStage.BEFORE, 2));
        signIn(Persona.COORDINATOR.userName());
        open(page());
        assertThat(buttons()).contains("合意を記録").doesNotContain("所見を直す", "所見を書く");

        press("合意を記録 はじめ");
        type("合意した日", MovableDay.USUAL.plusDays(1).toString());
        type("話し合った相手", "社長");
        press("保存");

        assertThat(error("合意した日")).isEqualTo("合意した日がまだ来ていません。");
        assertThat(stage.as(company.clerk(), () -> levels.of(id)).agreed()).isEmpty();
    }

    @Test
    void theOfficeChangesAQuestionUntilTheFirstCompanyIsRated() {
        var draft = stage.draft();
        signIn(Persona.COORDINATOR.userName());
        open(MaturityRoutes.questions(draft.id()));
        press("変更 社内Wi-Fiの使い方");
        type("設問", "社内の無線LANの使い方");
        type("5の目安", "");
        press("保存");
        assertThat(problems()).anyMatch(problem -> problem.contains("5の目安"));
        type("5の目安", "知らない機器を外した記録がある");
        press("保存");
        assertThat(words()).contains("社内の無線LANの使い方", "知らない機器を外した記録がある");

        press("外す 社内の無線LANの使い方");
        confirm();
        assertThat(stage.as(Persona.COORDINATOR, () -> questions.of(draft.id())).axes().getFirst().codes()).containsExactly("AX1-1", "AX1-3");

        stage.run(expert, () -> ratings.rate(id, SurveyStage.BEFORE, 2, ""));
        open(MaturityRoutes.questions(edition.id()));
        assertThat(words()).contains("この年度の評価が始まっているので、設問は変更できません。");
        assertThat(buttons()).doesNotContain("設問を追加", "変更", "外す");
    }

    @Test
    void itIsReadInEnglishToo() {
        stage.run(expert, () -> ratings.complete(id, SurveyStage.BEFORE, 2, ""));
        signIn(expert);
        inEnglish();
        open(page());

        assertThat(words()).contains("Where the company stands", "Basic measures are in place, but the next step is unclear", "There is no rating at the end yet");
        assertThat(rawKeys()).isEmpty();
    }

    private String page() {
        return MaturityRoutes.maturity(company.company().id(), edition.fiscalYear());
    }

    /** A level of the ladder with its marks. */
    private String step(int level) {
        return find(ListItem.class).withCondition(item -> item.hasClassName("level-ladder__i--" + level)).all().stream().map(FormTest::words).map(text -> text.replace("\n", " | ")).findFirst().orElseThrow();
    }

    private void visits(Runnable step) {
        stage.run(Persona.COORDINATOR, () -> transactions.executeWithoutResult(transaction -> step.run()));
    }
}
