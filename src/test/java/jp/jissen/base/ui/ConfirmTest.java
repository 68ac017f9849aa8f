package jp.jissen.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Staged;

@Staged
class ConfirmTest extends ScreenTest {

    private final AtomicInteger done = new AtomicInteger();

    @Test
    void aRemovalIsAskedAboutAndItsButtonIsRed() {
        var dialog = Confirm.removal("この資料を削除しますか", "元には戻せません。", "削除", done::incrementAndGet);

        assertThat(question()).isEqualTo("この資料を削除しますか\n元には戻せません。");
        assertThat(dialog.getElement().getProperty("confirmText")).isEqualTo("削除");
        assertThat(dialog.getElement().getProperty("confirmTheme")).isEqualTo("primary error");
        assertThat(dialog.getElement().getProperty("cancelText")).isEqualTo("やめる");
        assertThat(done).hasValue(0);
        confirm();
        assertThat(done).hasValue(1);
    }

    @Test
    void aChangeIsAskedAboutWithoutRed() {
        var dialog = Confirm.change("年度を開始する", "予定が見えるようになります。", "開始", done::incrementAndGet);

        assertThat(dialog.getElement().getProperty("confirmTheme", "primary")).doesNotContain("error");
        confirm();
        assertThat(done).hasValue(1);
    }

    @Test
    void whoeverCancelsChangesNothing() {
        Confirm.removal("この資料を削除しますか", "", "削除", done::incrementAndGet);

        test(find(ConfirmDialog.class).single()).cancel();

        assertThat(done).hasValue(0);
        assertThat(asked()).isFalse();
    }

    @Test
    void theWayBackIsInEnglishToo() {
        inEnglish();

        assertThat(Confirm.removal("Remove?", "", "Remove", done::incrementAndGet).getElement().getProperty("cancelText")).isEqualTo("Cancel");
    }
}
