package jp.jissen.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;

import jp.jissen.base.ui.YearStrip;
import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.testing.As;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.House;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** The schedule of 2025 as a participant reads it. */
@Staged
@As(Persona.PARTICIPANT)
class ScheduleViewTest extends FormTest {

    @Autowired
    House house;
    @Autowired
    Stage stage;

    @Test
    void theTenSessionsAreThoseOfTheProgrammesSlides() {
        openSchedule();

        assertThat(lines(find(OrderedList.class).withClassName("schedule-list").single())).containsExactly(
                "2025年7月25日(金) | 第1回 自社のIT活用とセキュリティ事情の検討 | サイバーセキュリティを取り巻く背景、デジタル化の推進とサイバーセキュリティ対策 ・ 13:00〜17:30 ・ 新宿の研修会場 | 終了",
                "2025年8月8日(金) | 第2回 インシデント事例を活用した対策基準の検討 | 対策基準の策定と用語、Lv.1 クイックアプローチ、Lv.2 ベースラインアプローチ ・ 13:00〜17:30 ・ 新宿の研修会場 | 終了",
                "2025年8月27日(水) | 第3回 資産台帳作成およびリスクアセスメント | ISMSなどのフレームワークの種類と活用法の紹介 ・ 13:00〜17:30 ・ 新宿の研修会場 | 終了",
                "2025年9月11日(木) | 第4回 対策基準の作成 | ISMSの構築と対策基準の策定と実施手順（要求事項、組織的対策） ・ 13:00〜17:30 ・ 新宿の研修会場 | 終了",
                "2025年9月25日(木) | 第5回 実施手順の策定（ランサムウェア対策） | ISMSの構築と対策基準の策定と実施手順（人的・物理的・技術的対策、有効性評価） ・ 13:00〜17:30 ・ 新宿の研修会場 | 終了",
                "2025年10月10日(金) | 第6回 情報セキュリティ10大脅威への対応策の検討 | 具体的な構築・運用の実践（導入の工程） ・ 13:00〜17:30 ・ 新宿の研修会場 | 次",
                "2025年10月27日(月) | 第7回 システム導入におけるセキュリティ機能の検討（要件定義） | 具体的な構築・運用の実践（ECサイトの例） ・ 13:00〜17:30 ・ 新宿の研修会場 | 予定",
                "2025年11月17日(月) | 第8回 人材確保の検討（教育プラン・社内体制） | 中小企業が組織として実践するためのスキル・知識と人材育成 ・ 13:00〜17:30 ・ 新宿の研修会場 | 予定",
                "2025年12月12日(金) | 第9回 新入社員向け教育プログラムの設計 | サイバーレジリエンス能力の育成 ・ 13:00〜17:30 ・ 新宿の研修会場 | 予定",
                "2026年1月16日(金) | 第10回 振り返りおよび経営者に対する説明事項の検討 | 全体総括 ・ 13:00〜17:30 ・ 新宿の研修会場 | 予定");
    }

    @Test
    void theStripSaysWhatItIsAndHowFarTheYearIs() {
        openSchedule();

        var picture = find(Html.class, find(YearStrip.class).single()).single().getInnerHtml();
        assertThat(picture).contains("role=\"img\"", ">1年の歩み</title>", ">全10回のうち5回が終わっています。今日は2025年9月29日(月)です。</desc>");
    }

    @Test
    void theVisitsAndTheCaseCollectionHaveTheirPeriods() {
        openSchedule();

        var lists = find(UnorderedList.class).withClassName("schedule-list").all();
        assertThat(lines(lists.getFirst())).hasSize(4).first().asString().startsWith("7月7日(月)〜8月15日(金) | 第1回 専門家派遣 | ").endsWith("セキュリティ実態調査を行います");
        assertThat(lines(lists.getLast())).containsExactly("11月4日(火)〜12月5日(金) | 事例集の取材", "12月8日(月)〜3月20日(金) | 事例集の作成期間", "3月24日(火)〜3月31日(火) | 事例集の公表");
    }

    @Test
    void aSessionLeadsToItsPage() {
        openSchedule();

        follow("第3回 資産台帳作成およびリスクアセスメント");

        assertThat(address()).isEqualTo(ProgrammeRoutes.session(house.edition().id(), 3));
    }

    @Test
    void participantsChangeNothing() {
        openSchedule();

        assertThat(buttons()).doesNotContain("変更").contains("印刷");
        assertThat(link("カレンダーに入れる(.ics)").getElement().hasAttribute("download")).isTrue();
        assertThat(pageTitle()).isEqualTo("スケジュール | Jissen");
    }

    @Test
    void theScheduleSpeaksEnglish() {
        inEnglish();
        openSchedule();

        assertThat(heading()).isEqualTo("Schedule");
        assertThat(words()).contains("Fri, 10 October 2025\nSession 6", "Expert visit 2", "Done").doesNotContain("〜");
    }

    @Test
    void aYearThatIsNotMineDoesNotExist() {
        open(ProgrammeRoutes.schedule(stage.edition().id()));
        assertThat(heading()).isEqualTo("ページが見つかりません");

        open("editions/" + UUID.randomUUID() + "/schedule");
        assertThat(heading()).isEqualTo("ページが見つかりません");

        open("editions/もじ/schedule");
        assertThat(heading()).isEqualTo("ページが見つかりません");
    }

    @Test
    @As(Persona.COORDINATOR)
    void theOfficeSwitchesBetweenYears() {
        var other = stage.edition();
        openSchedule();

        choose("年度", other.name().ja());

        assertThat(address()).isEqualTo(ProgrammeRoutes.schedule(other.id()));
        assertThat(words()).contains(other.name().ja());
    }

    private void openSchedule() {
        open(ProgrammeRoutes.schedule(house.edition().id()));
    }
}
