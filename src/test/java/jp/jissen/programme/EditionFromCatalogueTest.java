package jp.jissen.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.testing.As;
import jp.jissen.testing.House;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Staged;

/** The edition of 2025 is the year that the programme's slides print. */
@Staged
@As(Persona.COORDINATOR)
class EditionFromCatalogueTest {

    @Autowired
    House house;
    @Autowired
    EditionService editions;
    @Autowired
    SessionService sessions;
    @Autowired
    ScheduleService schedules;

    @ParameterizedTest(name = "第{0}回 {1}({2}) 第{3}編")
    @CsvSource({
            "1, 2025-07-25, 金, 0 1 2", "2, 2025-08-08, 金, 3 4 5", "3, 2025-08-27, 水, 6", "4, 2025-09-11, 木, 7", "5, 2025-09-25, 木, 7",
            "6, 2025-10-10, 金, 8", "7, 2025-10-27, 月, 8", "8, 2025-11-17, 月, 9", "9, 2025-12-12, 金, 10", "10, 2026-01-16, 金, 11"})
    void theTenDaysAreTheSlides(int number, LocalDate day, String weekday, String parts) {
        var page = sessions.page(house.edition().id(), number);

        assertThat(page.session().heldOn()).isEqualTo(day);
        assertThat("月火水木金土日".charAt(day.getDayOfWeek().getValue() - 1)).isEqualTo(weekday.charAt(0));
        assertThat(page.parts()).extracting(Part::number).containsExactly(List.of(parts.split(" ")).stream().map(Integer::valueOf).toArray(Integer[]::new));
        assertThat(page.session()).extracting(SessionRow::state, SessionRow::mode).containsExactly(SessionState.PLANNED, SessionMode.VENUE);
    }

    @Test
    void thereAreTenSessionsAndTwelveParts() {
        assertThat(sessions.list(house.edition().id())).extracting(SessionRow::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(editions.parts(house.edition().id())).extracting(part -> part.number() + " " + part.title().ja()).containsExactly(
                "0 はじめに",
                "1 サイバーセキュリティを取り巻く背景",
                "2 中小企業に求められるデジタル化の推進とサイバーセキュリティ対策",
                "3 これからの企業経営に必要なIT活用とサイバーセキュリティ対策",
                "4 セキュリティ事象に対応して組織として対策すべき対策基準と具体的な実施",
                "5 各種ガイドラインを参考にした対策の実施",
                "6 ISMSなどのフレームワークの種類と活用法の紹介",
                "7 ISMSの構築と対策基準の策定と実施手順",
                "8 具体的な構築・運用の実践",
                "9 中小企業が組織として実践するためのスキル・知識と人材育成",
                "10 サイバーレジリエンス能力の育成",
                "11 全体総括");
    }

    /** The chapters that the slides of the second day are about. */
    @Test
    void theSecondDayTeachesChapters7To10() {
        assertThat(sessions.page(house.edition().id(), 2).parts()).flatExtracting(Part::chapters).extracting(chapter -> chapter.number() + " " + chapter.title().ja()).containsExactly(
                "7 セキュリティ対策の概要（全容）", "8 用語定義および関係性と識別方法", "9 具体的手順の作成（Lv.1 クイックアプローチ）", "10 具体的手順の作成（Lv.2 ベースラインアプローチ）");
    }

    @Test
    void everyAfternoonRunsFromOneToHalfPastFive() {
        var schedule = schedules.get(house.edition().id());

        assertThat(schedule.sessions()).allSatisfy(session -> assertThat(schedule.span(session)).hasValueSatisfying(day -> {
            assertThat(day.from()).isEqualTo("13:00");
            assertThat(day.until()).isEqualTo("17:30");
        }));
        assertThat(schedule.sessions()).filteredOn(session -> schedule.phases().get(session.id()).stream().anyMatch(phase -> phase.code().equals("SOCIAL")))
                .extracting(SessionRow::number).containsExactly(1, 4, 7, 10);
    }

    @Test
    void theFourVisitsAndTheCaseCollectionHaveTheirStretches() {
        var schedule = schedules.get(house.edition().id());

        assertThat(schedule.windows()).extracting(VisitWindow::number, VisitWindow::survey, VisitWindow::period).containsExactly(
                tuple(1, true, period("2025-07-07", "2025-08-15")), tuple(2, false, period("2025-08-18", "2025-10-10")),
                tuple(3, false, period("2025-09-11", "2025-12-05")), tuple(4, true, period("2025-11-10", "2026-02-13")));
        assertThat(schedule.milestones()).extracting(Milestone::code, Milestone::period).containsExactly(
                tuple("INTERVIEW", period("2025-11-04", "2025-12-05")), tuple("PRODUCTION", period("2025-12-08", "2026-03-20")),
                tuple("PUBLICATION", period("2026-03-24", "2026-03-31")));
    }

    /** The last business day before the session it is wanted for. */
    @Test
    void homeworkIsDueOnTheEveOfItsSession() {
        var due = Map.of(1, "2025-08-07", 2, "2025-08-26", 3, "2025-09-24", 4, "2025-09-24", 6, "2025-10-24", 8, "2025-12-11", 9, "2026-01-15");
        var homework = sessions.homework(house.edition().id());

        due.forEach((number, day) -> assertThat(homework).filteredOn(piece -> piece.sessionNumber() == number).isNotEmpty().extracting(Homework::dueOn).as("第%d回", number).containsOnly(LocalDate.parse(day)));
        assertThat(homework).filteredOn(piece -> piece.sessionNumber() == 5).extracting(Homework::kind, Homework::target, Homework::dueOn).containsExactly(
                tuple(HomeworkKind.CHECK, 1, LocalDate.of(2025, 10, 9)), tuple(HomeworkKind.ASSET_COUNT, 10, LocalDate.of(2025, 10, 24)));
        assertThat(homework).extracting(Homework::dueOn).isSorted();
    }

    @Test
    void theYearHasItsOfficialName() {
        assertThat(house.edition().name()).isEqualTo(new Words("令和7年度 中小企業サイバーセキュリティ実践力強化プログラム", "SME Cybersecurity Practical Skills Programme 2025"));
        assertThat(house.edition().texts().riskScale()).isEqualTo("STANDARD_1_3");
        assertThat(sessions.list(house.edition().id())).extracting(SessionRow::venue).containsOnly(house.edition().texts().venue());
    }

    private static Period period(String from, String until) {
        return new Period(LocalDate.parse(from), LocalDate.parse(until));
    }
}
