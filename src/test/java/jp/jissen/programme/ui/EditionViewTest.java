package jp.jissen.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

import jp.jissen.base.Formats;
import jp.jissen.base.ui.Panel;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.testing.As;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.House;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** The settings of the years, as the office changes them. */
@Staged
@As(Persona.COORDINATOR)
class EditionViewTest extends FormTest {

    @Autowired
    Stage stage;
    @Autowired
    House house;
    private EditionRow edition;

    @BeforeEach
    void openYear() {
        edition = stage.draft();
        open(ProgrammeRoutes.edition(edition.id()));
    }

    @Test
    void aYearSaysWhereItStandsAndWhatHoldsForIt() {
        assertThat(heading()).isEqualTo(edition.name().ja());
        assertThat(words()).contains("状態: 準備中");
        assertThat(words(part(Panel.class, "基本"))).contains("いつもの会場\n新宿の研修会場", "電話番号がまだありません", "評価の尺度\n標準（1～3）");
        assertThat(words(part(Panel.class, "テキストの編"))).contains("第7編 ");
    }

    @Test
    void itsWordsAreChangedAndShownAsText() {
        press("設定を変更");
        type("名称", "");
        press("保存");
        assertThat(problems()).containsExactly("1か所を直してください", "名称: 入力してください。");

        type("名称", "<b>実践</b>の年");
        type("問い合わせの電話番号", "03-0000-0000");
        choose("評価の尺度", "簡易（0～2）");
        press("保存");

        assertThat(message()).isEqualTo("設定を変更しました。");
        assertThat(heading()).isEqualTo("<b>実践</b>の年");
        assertThat(words(part(Panel.class, "基本"))).contains("03-0000-0000 平日 9:00〜17:00", "簡易（0～2）");
    }

    @Test
    void aVisitWindowIsMovedButNeverReversed() {
        var day = LocalDate.of(edition.fiscalYear(), 8, 1);
        press(find(Button.class).withCondition(one -> one.getElement().getAttribute("aria-label") != null && one.getElement().getAttribute("aria-label").startsWith("変更 第1回 専門家派遣")).single());
        type("最初の日", day.toString());
        type("最後の日", day.minusDays(1).toString());
        press("保存");
        assertThat(problems()).last().asString().contains("終わりを、始まりより後にしてください。");

        type("最後の日", day.plusDays(14).toString());
        press("保存");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(words(part(Panel.class, "第1回 専門家派遣"))).contains("第1回 専門家派遣\n" + new Formats(Locale.JAPANESE).period(day, day.plusDays(14)));
    }

    @Test
    void startingAYearIsAskedFirst() {
        press("年度を開始する");

        assertThat(question()).isEqualTo("年度を開始する\n開始すると、参加者と専門家に予定が見えるようになります。");
        assertThat(words()).contains("状態: 準備中");
    }

    @Test
    void theListLeadsToEachYearAndAsksBeforeItMakesTheNext() {
        open(ProgrammeRoutes.EDITIONS);

        assertThat(words(part(Panel.class, "年度"))).contains(edition.name().ja(), "準備中", house.edition().name().ja(), "実施中");
        follow(house.edition().name().ja());
        assertThat(heading()).isEqualTo(house.edition().name().ja());

        open(ProgrammeRoutes.EDITIONS);
        press("次の年度を作る");
        assertThat(question()).startsWith("次の年度を作りますか");
    }

    @Test
    void theOfficesClosingDaysAreAddedAndTakenBack() {
        open(ProgrammeRoutes.EDITIONS);
        press("休業日を追加");
        type("最初の日", "2199-06-01");
        assertThat(value("最後の日")).isEqualTo(LocalDate.of(2199, 6, 1));
        press("保存");
        assertThat(error("理由")).isEqualTo("入力してください。");
        type("理由", "設備の<b>点検</b>");
        press("保存");
        assertThat(words(part(Panel.class, "事務局の休業日"))).contains("設備の<b>点検</b>\n2199年6月1日(土)");

        press("削除 設備の<b>点検</b>");
        assertThat(words(part(Panel.class, "事務局の休業日"))).doesNotContain("設備の");
    }

    @Test
    @As(Persona.PARTICIPANT)
    void nobodyButTheOfficeSeesIt() {
        open(ProgrammeRoutes.edition(house.edition().id()));
        assertThat(heading()).isEqualTo("ページが見つかりません");

        open(ProgrammeRoutes.EDITIONS);
        assertThat(heading()).isEqualTo("ページが見つかりません");
    }

    @Test
    void settingsSessionAndScheduleSpeakEnglish() {
        inEnglish();
        for (var address : new String[] {ProgrammeRoutes.EDITIONS, ProgrammeRoutes.edition(edition.id()), ProgrammeRoutes.schedule(edition.id()), ProgrammeRoutes.session(edition.id(), 4)}) {
            open(address);
            assertThat(rawKeys()).as(address).isEmpty();
        }
        open(ProgrammeRoutes.edition(edition.id()));
        press("Change settings");
        assertThat(rawKeys()).isEmpty();
    }
}
