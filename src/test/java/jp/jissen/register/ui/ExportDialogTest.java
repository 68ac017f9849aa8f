package jp.jissen.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.register.RegisterExport;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.testing.Errands;
import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

@Staged
class ExportDialogTest extends ScreenTest {

    @Autowired
    Stage stage;
    @Autowired
    Errands errands;
    private Stage.Cast cast;

    @BeforeEach
    void aCompany() {
        cast = stage.company(stage.anyEdition());
        signIn(cast.clerk());
    }

    @Test
    void aSmallRegisterIsFetchedAtOnce() {
        stage.asset(cast, "顧客名簿");
        open(RegisterRoutes.assets(cast.company().id()));

        assertThat(link("Excelで受け取る").getHref()).isNotEmpty();
    }

    @Test
    void aLargeRegisterIsWrittenByAJobAndThenFetched() {
        stage.manyAssets(cast, RegisterExport.AT_ONCE + 1);
        open(RegisterRoutes.assets(cast.company().id()));
        press("Excelで受け取る");
        assertThat(words(find(Dialog.class).single())).contains("台帳をExcelにする", "順番待ち");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(1_000);
        errands.runDue();
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(words(find(Dialog.class).single())).contains("できました。", "1日のあいだ受け取れます。").doesNotContain("処理を止める");
        var file = new ByteArrayOutputStream();
        test(find(Anchor.class).withText("Excelで受け取る").single()).download(file);
        assertThat(file.toString(StandardCharsets.ISO_8859_1)).startsWith("PK");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void whatIsThereIsFetchedLaterOrMadeAnew() {
        stage.manyAssets(cast, RegisterExport.AT_ONCE + 1);
        open(RegisterRoutes.assets(cast.company().id()));
        press("Excelで受け取る");
        press("閉じる");
        errands.runDue();
        press("Excelで受け取る");
        assertThat(words(find(Dialog.class).single())).contains("できました。", "に作りました。1日のあいだ受け取れます。");
        assertThat(find(Anchor.class).withText("Excelで受け取る").single().getHref()).isNotEmpty();
        assertThat(rawKeys()).isEmpty();

        press("いまの台帳で作り直す");
        assertThat(words(find(Dialog.class).single())).contains("順番待ち", "処理を止める").doesNotContain("できました。");
        errands.runDue();
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(words(find(Dialog.class).single())).contains("できました。").doesNotContain("処理を止める");
    }

    @Test
    void itCanBeStopped() {
        stage.manyAssets(cast, RegisterExport.AT_ONCE + 1);
        open(RegisterRoutes.assets(cast.company().id()));
        press("Excelで受け取る");
        press("処理を止める");
        errands.runDue();
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(words(find(Dialog.class).single())).contains("取り消し").doesNotContain("できました。");
    }
}
