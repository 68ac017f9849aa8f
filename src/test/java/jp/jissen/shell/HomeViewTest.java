package jp.jissen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;

import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.base.ui.Panel;
import jp.jissen.company.CompanyRoutes;
import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.testing.As;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.House;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;
import jp.jissen.testing.Statements;

/** What each person finds first after signing in. */
@Staged
class HomeViewTest extends FormTest {

    @Autowired
    House house;
    @Autowired
    Stage stage;
    @Autowired
    MovableDay today;
    @Autowired
    GrantService grants;
    @Autowired
    Statements statements;

    @Test
    @As(Persona.PARTICIPANT)
    void aParticipantSeesTheNextSessionAndOneButtonToIt() {
        open("");

        assertThat(heading()).isEqualTo("ホーム");
        assertThat(words()).contains("2025年9月29日(月)", "次のセミナー・ワークショップ", "第6回 情報セキュリティ10大脅威への対応策の検討", "2025年10月10日(金) 13:00〜17:30", "あと9営業日。欠席するときは、先に事務局へご連絡ください。");
        press("第6回のページを開く");
        assertThat(address()).isEqualTo(ProgrammeRoutes.session(house.edition().id(), 6));
    }

    @Test
    @As(Persona.PARTICIPANT)
    void aParticipantSeesTheNextVisitAndWhereTheCompanyStands() {
        open("");

        assertThat(words(part(Panel.class, "次の専門家派遣"))).contains("第1回 専門家派遣", "森下 健さん", "ねらい");
        assertThat(words(part(Panel.class, "いまの位置"))).contains("このプログラムの出発点 レベル", "このプログラムの目標 レベル", "出席\n5回のうち ");
        assertThat(link("台帳を開く").getHref()).isEqualTo(RegisterRoutes.assets(house.companyA().id()));
    }

    @Test
    @As(Persona.PARTICIPANT)
    void whatIsToDoIsTickedAndTakenBack() {
        open("");
        var todo = "済み: バックアップから実際に元に戻せるか、ファイルを1つ選んで試してみましょう。";
        assertThat(tasks()).contains("第5回の宿題", "10月9日(木)まで", "あと8営業日").doesNotContain("済んだもの");

        tick(todo);
        assertThat(tasks()).contains("済んだもの(1件)").doesNotContain("あと8営業日");

        tick(todo);
        assertThat(tasks()).contains("あと8営業日").doesNotContain("済んだもの");
    }

    @Test
    @As(Persona.PARTICIPANT)
    void homeworkThatTheRegisterCountsIsNotTicked() {
        open("");

        assertThat(tasks()).containsPattern("評価済み \\d+件\\(目標 \\d+件\\)");
        assertThat(find(Checkbox.class).all()).hasSizeLessThan(tasks().split("まで\n").length);
    }

    @Test
    @As(Persona.PARTICIPANT)
    void whatIsLateSaysSo() {
        today.moveTo(MovableDay.USUAL.plusMonths(1));
        open("");

        assertThat(tasks()).containsPattern("\\d+営業日過ぎています");
    }

    @Test
    @As(Persona.PARTICIPANT)
    void whenTheYearIsOverNothingIsPromised() {
        today.moveTo(MovableDay.USUAL.plusMonths(6));
        open("");

        assertThat(words()).contains("専門家派遣の期間は終わりました。").doesNotContain("次のセミナー・ワークショップ");
    }

    @Test
    void anExpertsHomeAsksNoMoreOftenForMoreCompanies() {
        var expert = stage.person(Role.EXPERT, stage.company(stage.anyEdition()).company().space());
        signIn(expert);
        open("");
        var one = statements.count(() -> open(""));
        for (var more = 0; more < 3; more++) {
            var space = stage.company(stage.anyEdition()).company().space();
            Acting.asSystem(() -> grants.give(stage.id(expert), Role.EXPERT, space, LocalDate.of(2000, 1, 1), null));
        }
        open("");

        assertThat(words()).contains("担当企業 4社");
        assertThat(statements.count(() -> open(""))).isEqualTo(one);
    }

    @Test
    @As(Persona.EXECUTIVE)
    void theExecutiveReadsTheSameAndTicksNothing() {
        open("");

        assertThat(tasks()).contains("第5回の宿題");
        assertThat(find(Checkbox.class).exists()).isFalse();
    }

    @Test
    @As(Persona.EXPERT)
    void anExpertSeesTheOwnCompaniesAndTheComingVisits() {
        open("");

        assertThat(words()).contains("担当企業 1社", house.companyA().name(), "専門家派遣の期間").doesNotContain(house.companyB().name());
        assertThat(link(house.companyA().name()).getHref()).isEqualTo(CompanyRoutes.company(house.companyA().id()));
        follow("台帳を見る");
        assertThat(heading()).isEqualTo("情報資産管理台帳");
    }

    @Test
    void anExpertWithoutCompaniesIsToldSo() {
        signIn(stage.person(Role.EXPERT, house.edition().space()));
        open("");

        assertThat(words()).contains("担当企業はまだありません");
    }

    @Test
    @As(Persona.COORDINATOR)
    void theOfficeSeesWhatNeedsAHand() {
        open("");

        assertThat(heading()).isEqualTo("今日の状況");
        assertThat(words(part(Panel.class, "確認が必要なこと"))).contains("第5回の出欠が記録されていません", "こはく電設株式会社の担当専門家が決まっていません").doesNotContain("第6回の出欠", "みどり坂製作所の担当専門家");
        assertThat(words(part(Panel.class, "参加の状況"))).contains("参加確定\n2社", "辞退\n0社");
        press("第6回の出欠を開く");
        assertThat(heading()).isEqualTo("第6回の出欠");
    }

    @Test
    @As(Persona.COORDINATOR)
    void theOfficeSeesWhatIsOverdueByNameAndGoesToAllOfIt() {
        open("");
        var todo = words(part(Panel.class, "確認が必要なこと"));

        assertThat(todo).containsPattern("期限を過ぎた専門家派遣の記録が\\d+件あります\n.*こはく電設株式会社\\(第1回\\)").containsPattern("宿題の期限が過ぎている企業が\\d+社あります\n.*こはく電設株式会社\\(\\d+件\\)");
        test(find(Anchor.class).withCondition(link -> link.getText().startsWith("宿題の期限")).single()).navigate();
        assertThat(heading()).isEqualTo("色分け一覧");
        assertThat(rows()).anyMatch(row -> row.startsWith("こはく電設株式会社"));
    }

    @Test
    @As(Persona.COORDINATOR)
    void onTheDayItselfTheSessionIsTodays() {
        today.moveTo(LocalDate.of(2025, 10, 10));
        open("");

        assertThat(words()).contains("今日のセミナー・ワークショップ", "第6回 ").doesNotContain("第6回の出欠が記録されていません");
    }

    @ParameterizedTest
    @EnumSource(value = Persona.class, names = {"ADMIN", "CLIENT", "LECTURER", "GUEST"})
    void everybodyElseIsWelcomed(Persona persona) {
        signIn(persona.userName());
        open("");

        assertThat(heading()).isEqualTo("ホーム");
        assertThat(words()).contains("ようこそ", "左のメニューから、予定と資料をご覧いただけます。").doesNotContain(house.companyA().name());
    }

    @Test
    void aParticipantWhoseCompanyIsNotInYetIsToldWhatComes() {
        signIn(stage.person(Role.PARTICIPANT, house.edition().space()));
        open("");

        assertThat(words()).contains("まだ参加の登録がありません", "事務局が参加の手続きを終えると、ここに予定とやることが出ます。");
    }

    @ParameterizedTest
    @EnumSource(value = Persona.class, names = {"PARTICIPANT", "EXPERT", "COORDINATOR", "ADMIN"})
    void everyHomeSpeaksEnglish(Persona persona) {
        signIn(persona.userName());
        inEnglish();
        open("");

        assertThat(rawKeys()).isEmpty();
        assertThat(List.of("Home", "Today")).contains(heading());
    }

    private String tasks() {
        return words(part(Panel.class, "やることリスト"));
    }
}
