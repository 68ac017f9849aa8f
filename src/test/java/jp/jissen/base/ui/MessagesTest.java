package jp.jissen.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import com.vaadin.flow.component.notification.Notification;

import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Staged;

@Staged
class MessagesTest extends ScreenTest {

    @Test
    void whatIsDoneIsSaidForAWhile() {
        Messages.done("保存しました。");

        assertThat(message()).isEqualTo("保存しました。");
        assertThat(notification().getDuration()).isEqualTo(6_000);
        assertThat(notification().isAssertive()).isFalse();
    }

    @Test
    void whatCanBeTakenBackOffersSoOnce() {
        var undone = new AtomicInteger();
        Messages.done("外しました。", undone::incrementAndGet);
        assertThat(notification().getDuration()).isEqualTo(12_000);

        press("元に戻す");

        assertThat(undone).hasValue(1);
        assertThat(find(Notification.class).exists()).isFalse();
    }

    @Test
    void whatIsRefusedStaysUntilItIsClosed() {
        Messages.refused("見つかりません。");
        assertThat(notification().getDuration()).isZero();
        assertThat(notification().isAssertive()).isTrue();

        press("閉じる");

        assertThat(find(Notification.class).exists()).isFalse();
    }

    @Test
    void markupInASentenceIsText() {
        Messages.done("「<img src=x>」を追加しました。");

        assertThat(message()).isEqualTo("「<img src=x>」を追加しました。");
    }

    private Notification notification() {
        return find(Notification.class).single();
    }
}
