package jp.jissen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Stage.Cast;
import jp.jissen.testing.Staged;

/** The language of a person's pages. */
@Staged
class LanguageTest extends ScreenTest {

    @Autowired
    Stage stage;
    private Cast cast;

    @BeforeEach
    void clerk() {
        cast = stage.company(stage.anyEdition());
        signIn(cast.clerk());
        open("glossary");
    }

    @Test
    void onePressChangesTheLanguageAndAnotherOneBack() {
        assertThat(heading()).isEqualTo("用語集");

        press("English");
        reload();
        open("glossary");
        assertThat(heading()).isEqualTo("Glossary");

        press("日本語");
        reload();
        open("glossary");
        assertThat(heading()).isEqualTo("用語集");
    }

    @Test
    void theLanguageIsRememberedWithThePersonInAnotherBrowserToo() {
        press("English");

        signIn(cast.clerk());
        open("glossary");

        assertThat(heading()).isEqualTo("Glossary");
        assertThat(rawKeys()).isEmpty();
    }

    @Test
    void itIsNobodyElsesLanguage() {
        press("English");

        signIn(stage.company(stage.anyEdition()).clerk());
        open("glossary");

        assertThat(heading()).isEqualTo("用語集");
    }
}
