package jp.jissen.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import jp.jissen.base.Texts;

/** このページを見られる人 in words. */
class ReadersTest {

    private final Texts texts = new Texts();

    @Test
    void everybodyIsNamed() {
        var readers = new Readers(List.of("小泉", "緑川"), List.of("森下"));

        assertThat(readers.sentence(this::japanese, true)).isEqualTo("この企業の2人(小泉さん・緑川さん)、担当専門家(森下さん)、事務局");
        assertThat(readers.sentence(this::japanese, false)).isEqualTo("この企業の2人(小泉さん・緑川さん)、担当専門家(森下さん)");
        assertThat(readers.sentence(this::english, true)).isEqualTo("2 of the company (小泉, 緑川), experts in charge (森下), the office");
    }

    @Test
    void whoIsNotThereIsNotNamed() {
        assertThat(new Readers(List.of(), List.of()).sentence(this::japanese, true)).isEqualTo("事務局");
        assertThat(new Readers(List.of("小泉"), List.of()).sentence(this::japanese, false)).isEqualTo("この企業の1人(小泉さん)");
        assertThat(new Readers(List.of(), List.of("森下", "速水")).sentence(this::japanese, false)).isEqualTo("担当専門家(森下さん・速水さん)");
    }

    private String japanese(String key, Object... arguments) {
        return texts.get(key, Locale.JAPANESE, arguments);
    }

    private String english(String key, Object... arguments) {
        return texts.get(key, Locale.ENGLISH, arguments);
    }
}
