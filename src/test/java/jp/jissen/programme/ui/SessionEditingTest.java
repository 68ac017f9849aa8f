package jp.jissen.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.OrderedList;

import jp.jissen.access.Role;
import jp.jissen.base.Formats;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.programme.SessionChange;
import jp.jissen.programme.SessionRow;
import jp.jissen.programme.SessionService;
import jp.jissen.programme.Words;
import jp.jissen.testing.As;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** The dialog in which the office changes a session, opened from the schedule. */
@Staged
@As(Persona.COORDINATOR)
class SessionEditingTest extends FormTest {

    @Autowired
    Stage stage;
    @Autowired
    SessionService sessions;
    private EditionRow edition;

    @BeforeEach
    void openDialog() {
        edition = stage.draft();
        open(ProgrammeRoutes.schedule(edition.id()));
        press("第4回を変更");
    }

    @Test
    void aMovedSessionStandsOnItsNewDayAtOnce() {
        var day = fourth().heldOn().plusDays(1);
        type("開催日", day.toString());
        press("保存");

        assertThat(message()).isEqualTo("第4回を変更しました。");
        assertThat(line()).startsWith(japanese(day));
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void theDayOfAnotherSessionIsRefusedBesideTheField() {
        type("開催日", session(5).heldOn().toString());
        press("保存");

        assertThat(error("開催日")).isEqualTo("その日には第5回があります。");
        assertThat(problems()).containsExactly("1か所を直してください", "開催日: その日には第5回があります。");
    }

    @Test
    void aDayOutsideTheYearIsRefusedBesideTheField() {
        type("開催日", LocalDate.of(edition.fiscalYear() + 1, 4, 1).toString());
        press("保存");

        assertThat(error("開催日")).isEqualTo(japanese(edition.period().from()) + "から" + japanese(edition.period().until()) + "までの日付にしてください。");
        assertThat(problems()).containsExactly("1か所を直してください", "開催日: " + error("開催日"));
        assertThat(fourth().heldOn().getYear()).isEqualTo(edition.fiscalYear());
    }

    @Test
    void aDayWithoutBusinessIsWarnedAboutAndAllowed() {
        var newYear = LocalDate.of(edition.fiscalYear() + 1, 1, 1);
        type("開催日", newYear.toString());
        assertThat(words()).contains("この日は営業日ではありません(元日)。");

        press("保存");
        assertThat(line()).startsWith(japanese(newYear));
    }

    @Test
    void anOpenDayTakesTheWarningAway() {
        type("開催日", saturday().toString());
        assertThat(words()).contains("この日は営業日ではありません(土曜日・日曜日)。");

        type("開催日", fourth().heldOn().toString());
        assertThat(words()).doesNotContain("営業日ではありません");
    }

    @Test
    void anOnlineSessionNeedsASafeLink() {
        choose("開催の形", "オンライン");
        assertThat(has("会場")).isFalse();
        press("保存");
        assertThat(error("オンラインのリンク")).isEqualTo("オンラインで行う回には、https:// で始まるリンクが必要です。");

        type("オンラインのリンク", "http://meet.example.jp/4");
        press("保存");
        assertThat(error("オンラインのリンク")).isEqualTo("オンラインで行う回には、https:// で始まるリンクが必要です。");

        type("オンラインのリンク", "https://meet.example.jp/4");
        press("保存");
        assertThat(line()).contains(" ・ オンライン");
    }

    @Test
    void backAtTheVenueItsNameIsAskedAgain() {
        choose("開催の形", "オンライン");
        choose("開催の形", "会場");

        assertThat(has("オンラインのリンク")).isFalse();
        type("会場", "品川の会議室");
        press("保存");
        assertThat(line()).contains(" ・ 品川の会議室");
    }

    @Test
    void aSessionNeedsItsThemes() {
        type("ワークショップのテーマ", " ");
        press("保存");

        assertThat(problems()).containsExactly("1か所を直してください", "ワークショップのテーマ: 入力してください。");
    }

    @Test
    void tooLongATextIsRefusedWithItsCount() {
        type("目標", "あ".repeat(2001));
        press("保存");

        assertThat(error("目標")).isEqualTo("2,000文字までにしてください(いま2,001文字)。");
    }

    @Test
    void whatAColleagueSavedMeanwhileIsSavedTogetherWithOnesOwn() {
        var before = fourth();
        var other = stage.staff(Role.COORDINATOR);
        stage.run(other, () -> sessions.change(before.id(), new SessionChange(before.heldOn(), before.mode(), new Words("相手の会議室", ""), "", before.texts(), before.version())));

        type("ワークショップのテーマ", "自分の言葉");
        press("保存");

        assertThat(fourth().texts().workshopTheme().ja()).isEqualTo("自分の言葉");
        assertThat(fourth().venue().ja()).isEqualTo("相手の会議室");
    }

    private SessionRow fourth() {
        return session(4);
    }

    private SessionRow session(int number) {
        return stage.as(Persona.COORDINATOR, () -> sessions.list(edition.id())).stream().filter(session -> session.number() == number).findFirst().orElseThrow();
    }

    private LocalDate saturday() {
        return fourth().heldOn().with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    }

    private String line() {
        return lines(find(OrderedList.class).withClassName("schedule-list").single()).stream().filter(line -> line.contains("| 第4回 ")).findFirst().orElseThrow();
    }

    private static String japanese(LocalDate day) {
        return new Formats(Locale.JAPANESE).date(day);
    }
}
