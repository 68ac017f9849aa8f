package jp.jissen.maturity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.base.Sheet;
import jp.jissen.company.EnrolmentId;
import jp.jissen.draft.DraftService;
import jp.jissen.draft.Keystrokes;
import jp.jissen.maturity.Answer;
import jp.jissen.maturity.AxisRating;
import jp.jissen.maturity.MaturityRoutes;
import jp.jissen.maturity.SurveyContent;
import jp.jissen.maturity.SurveyDetails;
import jp.jissen.maturity.SurveyService;
import jp.jissen.maturity.SurveyStage;
import jp.jissen.maturity.SurveyState;
import jp.jissen.maturity.SurveyYear;
import jp.jissen.programme.EditionRow;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Ratings;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;
import jp.jissen.visit.VisitRoutes;

/** The survey as the expert rates it axis by axis, and as company and office read it. */
@Staged
class SurveyViewTest extends FormTest {

    private static final String FIRST = "1. 社内と外をつなぐ機器(ルーター・UTM)の管理";
    private static final String SECOND = "2. 社内Wi-Fiの使い方";
    private static final String THIRD = "3. 社外から社内への接続(VPN・リモートデスクトップ)";

    @Autowired
    Stage stage;
    @Autowired
    SurveyService surveys;
    @Autowired
    SurveyYear surveyYear;
    @Autowired
    Ratings ratings;
    @Autowired
    DraftService drafts;
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
        expert = expert();
    }

    @Test
    void theExpertRatesAnAxisAndGoesOnToTheNext() {
        signIn(expert);
        open(page(SurveyStage.BEFORE));
        assertThat(heading()).isEqualTo("セキュリティ実態調査(はじめ)");
        assertThat(words()).contains("ネットワーク 0/3", "外部連携 0/3", "6つの分野にあります", "いまは担当専門家");

        choose(FIRST, "3 更新(ファームウェア)の担当と時期を決め、実施している");
        choose(SECOND, "0 パスワードがない、またはWi-Fiの機器が何台あるか分からない");
        choose(THIRD, "– 該当なし");
        type("この分野へのひとこと", "VPNはありません。");
        press("保存して次の分野へ");

        assertThat(address()).isEqualTo(page(SurveyStage.BEFORE, "AX2"));
        assertThat(words()).contains("ネットワーク 3/3", "端末 0/3", "5つの分野にあります");
        assertThat(content().axis("AX1")).isEqualTo(new AxisRating(Map.of("AX1-1", Answer.of(3), "AX1-2", Answer.of(0), "AX1-3", Answer.NOT_APPLICABLE), "VPNはありません。"));
    }

    @Test
    void whenEveryItemHasAnAnswerTheRatingCanBeCompleted() {
        stage.run(expert, () -> ratings.rate(id, SurveyStage.BEFORE, 2, ""));
        signIn(expert);
        open(page(SurveyStage.BEFORE));

        press("評価を完了する");
        assertThat(question()).contains("評価を完了する", "記録が承認されるまでは訂正できます。");
        confirm();

        assertThat(survey().survey().state()).isEqualTo(SurveyState.DONE);
        assertThat(words()).contains("評価済み", "評価は完了しています").contains("さんが");
        assertThat(buttons()).doesNotContain("評価を完了する");
    }

    @Test
    void twoExpertsOnOneAxisArePutTogether() {
        signIn(expert);
        open(page(SurveyStage.BEFORE));
        choose(FIRST, "3 更新(ファームウェア)の担当と時期を決め、実施している");
        stage.run(expert(), () -> surveys.rate(id, SurveyStage.BEFORE, "AX1", AxisRating.BLANK, new AxisRating(Map.of("AX1-2", Answer.of(1)), "Wi-Fiは古いままです。")));
        press("保存して次の分野へ");

        assertThat(content().axis("AX1")).isEqualTo(new AxisRating(Map.of("AX1-1", Answer.of(3), "AX1-2", Answer.of(1)), "Wi-Fiは古いままです。"));
    }

    @Test
    void whatWasTypedAndNotSavedComesBack() {
        var sheet = Sheet.of("survey.axis", id.value(), "BEFORE-AX1");
        stage.run(expert, () -> drafts.keep(List.of(keystroke(sheet, "item1", "SCORE_4"), keystroke(sheet, "comment", "打ちかけのひとこと"))));
        signIn(expert);
        open(page(SurveyStage.BEFORE));

        assertThat(value("この分野へのひとこと")).isEqualTo("打ちかけのひとこと");
        assertThat(value(FIRST)).isEqualTo(Mark.SCORE_4);
    }

    @Test
    void theLastSurveyWaitsForTheThirdVisit() {
        signIn(expert);
        open(page(SurveyStage.AFTER));

        assertThat(words()).contains("まだ評価の時期ではありません", "第3回の専門家派遣の記録を提出すると");
        assertThat(has(FIRST)).isFalse();
    }

    @Test
    void whatWasRatedBeforeIsNotShownToTheExpertWhoRatesAfter() {
        stage.run(expert, () -> ratings.complete(id, SurveyStage.BEFORE, 1, "はじめの根拠"));
        visits(() -> surveyYear.open(id, SurveyStage.AFTER));
        signIn(expert);
        open(page(SurveyStage.BEFORE));
        assertThat(words()).contains("はじめの評価は、いまは表示しません").doesNotContain("はじめの根拠");
        open(MaturityRoutes.maturity(company.company().id(), edition.fiscalYear()));
        assertThat(words()).contains("おわりの評価を完了すると").doesNotContain("1.0");

        stage.run(expert, () -> ratings.complete(id, SurveyStage.AFTER, 3, ""));
        open(MaturityRoutes.maturity(company.company().id(), edition.fiscalYear()));

        assertThat(words()).contains("1.0 → 3.0");
    }

    @Test
    void theCompanyReadsItWithEveryScoreInWordsAndChangesNothing() {
        stage.run(expert, () -> ratings.complete(id, SurveyStage.BEFORE, 2, "台帳を見せてもらいました。"));
        signIn(company.clerk());
        open(page(SurveyStage.BEFORE));
        assertThat(words()).contains("まだ読める評価がありません").doesNotContain("台帳を見せて");

        visits(() -> surveyYear.share(id, SurveyStage.BEFORE));
        open(page(SurveyStage.BEFORE));

        assertThat(words()).contains("平均 2.0", "台帳を見せてもらいました。", "自社で決めたパスワードと、強い暗号(WPA2以上)を使っている");
        assertThat(buttons()).containsOnlyOnce("自社の現在地へ").doesNotContain("保存して次の分野へ", "評価を完了する");
    }

    @Test
    void theVisitLeadsToItsSurvey() {
        signIn(expert);
        open(VisitRoutes.visit(company.company().id(), edition.fiscalYear(), 1));
        follow("セキュリティ実態調査(はじめ)");

        assertThat(heading()).isEqualTo("セキュリティ実態調査(はじめ)");
        open(VisitRoutes.visits(company.company().id()));
        assertThat(words()).containsSubsequence("セキュリティ実態調査(はじめ)", "評価中", "セキュリティ実態調査(おわり)", "これから");
    }

    private Keystrokes keystroke(Sheet sheet, String field, String text) {
        return new Keystrokes(sheet.key(), field, UUID.randomUUID(), 1, text, "", "調査", "/" + page(SurveyStage.BEFORE), Instant.EPOCH);
    }

    private String expert() {
        var person = stage.person(Role.EXPERT, company.company().space());
        Acting.asSystem(() -> grants.give(stage.id(person), Role.EXPERT, edition.space(), LocalDate.of(2000, 1, 1), null));
        return person;
    }

    private SurveyDetails survey() {
        return stage.as(Persona.COORDINATOR, () -> surveys.get(id, SurveyStage.BEFORE));
    }

    private SurveyContent content() {
        return survey().content().orElseThrow();
    }

    private String page(SurveyStage which) {
        return MaturityRoutes.survey(company.company().id(), edition.fiscalYear(), which);
    }

    private String page(SurveyStage which, String axis) {
        return MaturityRoutes.survey(company.company().id(), edition.fiscalYear(), which, axis);
    }

    private void visits(Runnable step) {
        stage.run(Persona.COORDINATOR, () -> transactions.executeWithoutResult(transaction -> step.run()));
    }
}
