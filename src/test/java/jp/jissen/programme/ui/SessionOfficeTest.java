package jp.jissen.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.UnorderedList;

import jp.jissen.programme.EditionRow;
import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.testing.As;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** What the office does on a session's page. */
@Staged
@As(Persona.COORDINATOR)
class SessionOfficeTest extends FormTest {

    private static final byte[] TEXT = "手順書".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Stage stage;
    private EditionRow edition;

    @BeforeEach
    void openSession() {
        edition = stage.draft();
        open(ProgrammeRoutes.session(edition.id(), 4));
    }

    @Test
    void aSessionIsCancelledAfterAQuestionAndResumedAtOnce() {
        press("中止にする");
        assertThat(question()).isEqualTo("第4回を中止にしますか\nスケジュールとこのページに「中止」と出ます。取り消すこともできます。");
        confirm();
        assertThat(message()).isEqualTo("第4回を中止にしました。");
        assertThat(words()).contains("この回は中止になりました", "当日の予定\n中止");

        press("中止を取り消す");
        assertThat(message()).isEqualTo("第4回の中止を取り消しました。");
        assertThat(words()).doesNotContain("この回は中止になりました");
        assertThat(buttons()).contains("中止にする");
    }

    @Test
    void aCancelledSessionIsMarkedInTheSchedule() {
        press("中止にする");
        confirm();

        open(ProgrammeRoutes.schedule(edition.id()));

        assertThat(words()).containsPattern("第4回 対策基準の作成\n.*\n中止");
    }

    @Test
    void theRecordOfChangesSaysOfWhichSessionItIs() {
        press("変更の記録");

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("変更の記録: 第4回");
    }

    @Test
    void aNoticeStandsOnThePageLineByLine() {
        press("日時・会場・内容を変更");
        type("事務局からのお知らせ", "入口が変わりました。\n北口からお入りください。");
        press("保存");

        assertThat(words()).contains("事務局からのお知らせ\n入口が変わりました。\n北口からお入りください。");
    }

    @Test
    void anOnlineSessionShowsItsLinkToEverybody() {
        press("日時・会場・内容を変更");
        choose("開催の形", "オンライン");
        type("オンラインのリンク", "https://meet.example.jp/4");
        press("保存");

        var link = link("オンラインの会場を開く");
        assertThat(link.getHref()).isEqualTo("https://meet.example.jp/4");
        assertThat(link.getElement().getAttribute("rel")).contains("noopener");
    }

    @Test
    void homeworkIsRewrittenWithItsDay() {
        var last = LocalDate.of(edition.fiscalYear(), 10, 1);
        press("宿題を変更: 台帳の中から特に守りたい資産を1つ選び、役に立つ管理策を3つ書き出しましょう。");
        type("内容", "管理策を5つ書き出しましょう。");
        type("期限", last.toString());
        press("保存");

        assertThat(words()).contains("管理策を5つ書き出しましょう。\n10月1日");
    }

    @Test
    void homeworkNeedsWordsAndADayOfTheYear() {
        press("宿題を変更: 台帳の中から特に守りたい資産を1つ選び、役に立つ管理策を3つ書き出しましょう。");
        type("内容", "");
        type("期限", "");
        press("保存");
        assertThat(problems()).containsExactly("2か所を直してください", "内容: 入力してください。", "期限: 入力してください。");

        type("内容", "書き出しましょう。");
        type("期限", LocalDate.of(edition.fiscalYear() + 2, 1, 1).toString());
        press("保存");
        assertThat(error("期限")).endsWith("までの日付にしてください。");
    }

    @Test
    void materialIsHandedOutDownloadedAndTakenBack() {
        upload("手順書.txt", TEXT);
        assertThat(message()).isEqualTo("「手順書.txt」を追加しました。");
        assertThat(lines(find(UnorderedList.class).withClassName("material-list").single())).containsExactly("手順書.txt | 1KB | 削除");

        var file = new ByteArrayOutputStream();
        test(link("手順書.txt")).download(file);
        assertThat(file.toByteArray()).isEqualTo(TEXT);

        press("手順書.txtを削除");
        assertThat(question()).isEqualTo("この資料を削除しますか\n「手順書.txt」を削除します。元には戻せません。");
        confirm();
        assertThat(words()).contains("資料はまだありません。");
    }

    @Test
    void aFileOfAnotherKindIsRefusedInWords() {
        assertThat(upload("計算.exe", new byte[] {'M', 'Z', 0}).isRejected()).isTrue();

        upload("偽物.pdf", TEXT);
        assertThat(message()).startsWith("「偽物.pdf」は受け取れません。");

        upload("空.txt", new byte[0]);
        assertThat(message()).startsWith("「空.txt」は空のファイルです。");
        assertThat(words()).contains("資料はまだありません。");
    }
}
