package jp.jissen.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.html.Anchor;

import jp.jissen.access.Role;
import jp.jissen.company.CompanyRoutes;
import jp.jissen.register.OpeningInput;
import jp.jissen.register.OpeningService;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Stage.Cast;
import jp.jissen.testing.Staged;

/** The company shows its register to the office and closes it again; the office's page follows. */
@Staged
class OpeningViewTest extends FormTest {

    @Autowired
    Stage stage;
    @Autowired
    OpeningService openings;
    private Cast cast;
    private String register;

    @BeforeEach
    void anAsset() {
        cast = stage.company(stage.anyEdition());
        stage.asset(cast, "社員名簿");
        register = RegisterRoutes.assets(cast.company().id());
    }

    /** Other tests count what the office sees of all registers: nothing. */
    @AfterEach
    void close() {
        if (stage.as(cast.clerk(), () -> openings.current(cast.company().id())).isPresent()) {
            stage.run(cast.clerk(), () -> openings.close(cast.company().id()));
        }
    }

    @Test
    void theCompanyShowsItForAWeekUnlessItSaysOtherwiseAndClosesItAtOnce() {
        signIn(cast.clerk());
        open(register);
        assertThat(readers()).doesNotContain("事務局");

        press("事務局に台帳を見せる");
        assertThat(words()).contains("資産の一覧と、資産ごとの内容・評価・対応が見えます", "変更の記録、Excel、印刷は見えません。", "いつでも閉じられます");
        assertThat(value("いつまで見せるか")).isEqualTo(MovableDay.USUAL.plusDays(7));
        type("見せる目的(任意)", "電話で相談する");
        press("この日まで見せる");

        assertThat(message()).isEqualTo("事務局に台帳を見せています。");
        assertThat(words()).contains(cast.participant().name() + "さんが、2025年10月6日(月)まで事務局に台帳を見せています。", "目的: 電話で相談する");
        assertThat(readers()).endsWith("さん)、事務局(2025年10月6日(月)まで)");
        assertThat(buttons()).doesNotContain("事務局に台帳を見せる");

        press("今すぐ閉じる");
        assertThat(message()).isEqualTo("閉じました。事務局に見えるのは件数だけです。");
        assertThat(readers()).doesNotContain("事務局");
        assertThat(buttons()).contains("事務局に台帳を見せる").doesNotContain("今すぐ閉じる");
    }

    @Test
    void aDayThatIsTooFarIsRefusedBesideIt() {
        signIn(cast.clerk());
        open(register);
        press("事務局に台帳を見せる");
        type("いつまで見せるか", "2025-10-30");
        press("この日まで見せる");

        assertThat(error("いつまで見せるか")).isNotEmpty();
        assertThat(stage.as(Persona.COORDINATOR, () -> openings.current(cast.company().id()))).isEmpty();
    }

    @Test
    void aColleagueSeesAtOnceThatItIsOpen() {
        signIn(cast.clerk());
        open(register);

        show();
        hear(OpeningService.NEWS, cast.company().id().value(), true);

        assertThat(buttons()).contains("今すぐ閉じる");
        assertThat(readers()).contains("事務局(2025年10月6日(月)まで)");
    }

    @Test
    void theExpertIsToldAndDecidesNothing() {
        show();
        signIn(stage.person(Role.EXPERT, cast.company().space()));
        open(register);

        assertThat(words()).contains("事務局に台帳を見せています。");
        assertThat(buttons()).contains("見せた記録").doesNotContain("今すぐ閉じる", "事務局に台帳を見せる");
    }

    @Test
    void theOfficeSeesCountsUntilItIsOpenAndAgainWhenItIsClosed() {
        signIn(Persona.COORDINATOR.userName());
        open(register);
        countsOnly();

        show();
        hear(OpeningService.NEWS, cast.company().id().value(), true);
        assertThat(rows()).singleElement().asString().startsWith("社員名簿");
        assertThat(readers()).endsWith("、事務局(2025年10月6日(月)まで)");
        assertThat(words()).contains("2025年10月6日(月)まで読めます。見たことは企業に記録されます。");
        assertThat(buttons()).doesNotContain("資産を追加", "印刷", "資産を書く", "見せた記録", "今すぐ閉じる");
        assertThat(find(Anchor.class).withText("Excel").exists()).isFalse();

        stage.run(cast.clerk(), () -> openings.close(cast.company().id()));
        hear(OpeningService.NEWS, cast.company().id().value(), true);
        countsOnly();
    }

    @Test
    void theOfficeReadsOneAssetAndHasNoButtonThere() {
        show();
        signIn(Persona.COORDINATOR.userName());
        open(register + "/1");

        assertThat(field(find(AssetForm.class).single(), "情報資産名称").getValue()).isEqualTo("社員名簿");
        assertThat(this.<Object>field(find(AssetForm.class).single(), "備考").isReadOnly()).isTrue();
        assertThat(buttons()).doesNotContain("変更の記録", "保存", "保存して次へ", "写しを作る", "この資産を外す", "この資産を戻す");
    }

    @Test
    void aVisitOfThePageIsOneLook() {
        show();
        signIn(Persona.COORDINATOR.userName());
        open(register);
        hear(OpeningService.NEWS, cast.company().id().value(), true);

        signIn(cast.clerk());
        open(register);
        press("見せた記録");

        assertThat(words().lines().filter(Persona.COORDINATOR.displayName()::equals)).hasSize(1);
        assertThat(words()).contains("見た人", "見せた期間", "いま見せています");
    }

    @Test
    void whoNeverShowedItReadsWhatTheListIsFor() {
        signIn(cast.clerk());
        open(register);
        press("見せた記録");

        assertThat(words()).contains("まだ見せたことはありません");
    }

    @Test
    void theOfficeComesFromTheCompanysPage() {
        signIn(Persona.COORDINATOR.userName());
        open(CompanyRoutes.company(cast.company().id()));
        press("情報資産管理台帳");

        assertThat(address()).isEqualTo(register);
        countsOnly();
    }

    @Test
    void bothPagesSpeakEnglish() {
        for (var open : new boolean[] {false, true}) {
            if (open) {
                show();
            }
            for (var person : new String[] {cast.clerk(), Persona.COORDINATOR.userName()}) {
                signIn(person);
                inEnglish();
                open(register);
                assertThat(heading()).isEqualTo("Asset register");
                assertThat(rawKeys()).isEmpty();
            }
        }
    }

    private void countsOnly() {
        assertThat(words()).contains("資産 1件(評価済み 1件)", "1件(対応が決まっていないもの 1件)", "事務局に見えるのは件数だけです", "企業が「事務局に台帳を見せる」を選ぶと").doesNotContain("社員名簿");
        assertThat(readers()).endsWith("、事務局(件数だけ)");
    }

    private void show() {
        stage.run(cast.clerk(), () -> openings.open(cast.company().id(), new OpeningInput(MovableDay.USUAL.plusDays(7), "")));
    }

    /** The line of those who can read the page. */
    private String readers() {
        return words().lines().dropWhile(line -> !line.equals("このページを見られる人")).skip(1).findFirst().orElseThrow();
    }
}
