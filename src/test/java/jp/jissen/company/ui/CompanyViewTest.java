package jp.jissen.company.ui;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

import jp.jissen.access.Role;
import jp.jissen.account.NewAccount;
import jp.jissen.account.PersonName;
import jp.jissen.base.ui.Panel;
import jp.jissen.company.CompanyProfile;
import jp.jissen.company.CompanyRoutes;
import jp.jissen.company.CompanyService;
import jp.jissen.company.EnrolmentService;
import jp.jissen.company.ExpertService;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;
import jp.jissen.programme.EditionState;
import jp.jissen.testing.As;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.House;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Stage.Cast;
import jp.jissen.testing.Staged;

/** One company's page, as its people read it and the office changes it. */
@Staged
@As(Persona.COORDINATOR)
class CompanyViewTest extends FormTest {

    @Autowired
    Stage stage;
    @Autowired
    House house;
    @Autowired
    CompanyService companies;
    @Autowired
    EditionService editions;
    @Autowired
    ExpertService experts;
    @Autowired
    EnrolmentService enrolments;
    private Cast cast;
    private String name;

    @BeforeEach
    void openPage() {
        cast = stage.company(stage.anyEdition());
        name = cast.company().name();
        open(CompanyRoutes.company(cast.company().id()));
    }

    @Test
    @As(Persona.PARTICIPANT)
    void itsOwnPeopleReadEverythingAndChangeOnlyClosingDays() {
        open(CompanyRoutes.company(house.companyA().id()));

        assertThat(pageTitle()).isEqualTo("株式会社みどり坂製作所 | Jissen");
        assertThat(words(part(Panel.class, "企業の概要"))).contains("製造業(建設・製造)", "38人", "3,000万円", "〒144-0035 東京都大田区南蒲田9-8-7", "03-0000-0101");
        assertThat(words(part(Panel.class, "参加者"))).contains(house.edition().name().ja(), "参加確定", "小泉 あかり", "緑川 誠", "森下 健");
        assertThat(words()).contains("担当専門家(森下 健さん)、事務局");
        assertThat(buttons()).contains("休業日を追加").doesNotContain("企業の情報を変更", "参加者を追加", "担当専門家を決める", "参加の状態を変更", "年度に参加させる", "参加を終える", "変更");
        assertThat(words()).doesNotContain("これまでの経過");
    }

    @Test
    @As(Persona.EXPERT)
    void itsExpertReadsAndChangesNothing() {
        open(CompanyRoutes.company(house.companyA().id()));

        assertThat(heading()).isEqualTo("株式会社みどり坂製作所");
        assertThat(buttons()).doesNotContain("休業日を追加", "参加者を追加", "企業の情報を変更");
    }

    @Test
    @As(Persona.STRANGER)
    void itDoesNotExistForAnotherCompany() {
        open(CompanyRoutes.company(house.companyA().id()));

        assertThat(heading()).isEqualTo("ページが見つかりません");
    }

    @Test
    void theOfficeChangesWhatIsWrittenAboutACompany() {
        press("企業の情報を変更");
        assertThat(value("企業名")).isEqualTo(name);
        assertThat(value("郵便番号")).isEqualTo("100-0001");

        type("企業名", "改名 " + name);
        type("備考", "<i>斜め</i>");
        press("保存");

        assertThat(message()).isEqualTo("企業の情報を変更しました。");
        assertThat(heading()).isEqualTo("改名 " + name);
        assertThat(words(part(Panel.class, "企業の概要"))).contains("備考\n<i>斜め</i>");
    }

    @Test
    void whatAColleagueSavedMeanwhileIsSavedTogetherWithOnesOwn() {
        press("企業の情報を変更");
        var before = cast.company();
        var other = before.profile();
        stage.run(stage.staff(Role.COORDINATOR), () -> companies.change(before.id(),
                new CompanyProfile(name, "べつのよみ", other.industry(), 31, other.capital(), other.postalCode(), other.address(), other.phone(), ""), before.version()));

        type("備考", "自分の言葉");
        press("保存");

        assertThat(stage.as(Persona.COORDINATOR, () -> companies.get(before.id())).profile()).returns(31, CompanyProfile::employees).returns("べつのよみ", CompanyProfile::reading).returns("自分の言葉", CompanyProfile::note);
    }

    @Test
    void aParticipantIsAddedChangedAndTakesLeave() {
        press("参加者を追加");
        press("保存");
        assertThat(problems()).containsExactly("1か所を直してください", "氏名: 入力してください。");
        type("氏名", "新居 はじめ");
        type("ふりがな", "あらい はじめ");
        type("部署", "製造部");
        type("役職", "課長");
        press("保存");
        assertThat(message()).startsWith("新居 はじめさんを追加しました。");
        assertThat(people()).contains("新居 はじめ\n製造部 ・ 課長");

        press("変更 新居 はじめ");
        assertThat(value("役職")).isEqualTo("課長");
        type("役職", "部長");
        press("保存");
        assertThat(people()).contains("製造部 ・ 部長");

        press("参加を終える 新居 はじめ");
        type("最後の日", "2025-09-30");
        press("保存");
        assertThat(message()).isEqualTo("新居 はじめさんの参加を終えました。");
        assertThat(people()).contains("2025年9月30日(火)まで");
        assertThat(find(Button.class).withAttribute("aria-label", "参加を終える 新居 はじめ").exists()).isFalse();
    }

    @Test
    void anExpertIsPutInChargeOnceAndTheChargeEnds() {
        var expert = "専門 " + name;
        stage.run(Persona.COORDINATOR, () -> experts.register(stage.anyEdition().id(), new NewAccount(new PersonName(expert, "せんもん"), "", ""), MovableDay.USUAL));
        assertThat(people()).contains("担当専門家はまだ決まっていません。");

        press("担当専門家を決める");
        press("保存");
        assertThat(error("専門家")).isEqualTo("入力してください。");
        choose("専門家", expert);
        press("保存");
        assertThat(message()).isEqualTo(expert + "さんを担当にしました。");
        assertThat(people()).contains(expert).doesNotContain("まだ決まっていません");

        press("担当専門家を決める");
        choose("専門家", expert);
        press("保存");
        assertThat(problems().getLast()).contains(expert + "さんは、もう担当しています。");
        press("やめる");
        confirm();
        assertThat(find(Dialog.class).exists()).isFalse();

        press("担当を終える " + expert);
        press("保存");
        assertThat(message()).isEqualTo(expert + "さんの担当を終えました。");
        assertThat(people()).contains("2025年9月29日(月)まで");
    }

    @Test
    void anExpertIsFoundByAPartOfTheirName() {
        var expert = "専門 " + name;
        stage.run(Persona.COORDINATOR, () -> experts.register(stage.anyEdition().id(), new NewAccount(new PersonName(expert, "せんもん"), "", ""), MovableDay.USUAL));

        press("担当専門家を決める");
        type("専門家", "いない人");
        press("保存");
        assertThat(problems()).containsExactly("1か所を直してください", "専門家: 一覧の中の1つに決まりません。一覧から選んでください。");

        type("専門家", name);
        press("保存");
        assertThat(message()).isEqualTo(expert + "さんを担当にしました。");
    }

    @Test
    void whoIsAddedLateHasTakenPartSinceTheirCompanyDid() {
        var since = stage.as(Persona.COORDINATOR, () -> enrolments.history(cast.enrolment().id())).getFirst().on();

        press("参加者を追加");

        assertThat(since).isBefore(MovableDay.USUAL);
        assertThat(value("参加の最初の日")).isEqualTo(since);
    }

    @Test
    void theStateChangesWithItsReasonAndKeepsItsHistory() {
        press("参加の状態を変更");
        choose("参加の状態", "途中辞退");
        press("保存");
        assertThat(error("理由")).isEqualTo("入力してください。");

        type("理由", "担当者が退職したため");
        press("保存");

        assertThat(message()).isEqualTo(name + "の参加の状態を変更しました。");
        assertThat(words(part(Panel.class, "参加者"))).contains("途中辞退", "2025年9月29日(月)から ・ 担当者が退職したため", "途中辞退(担当者が退職したため) 記録: 田所 みき", "参加確定(理由の記載なし)");
        press("参加の状態を変更");
        assertThat(words((Component) field("参加の状態"))).contains("参加確定").doesNotContain("辞退\n");
    }

    @Test
    void aCompanyIsEnteredIntoAnotherYear() {
        var next = stage.draft();
        open(CompanyRoutes.company(cast.company().id()));
        press("年度に参加させる");
        assertThat(value("日付")).isEqualTo(MovableDay.USUAL);
        choose("年度", next.name().ja());
        type("日付", "");
        press("保存");
        assertThat(error("日付")).isEqualTo("入力してください。");

        type("日付", next.fiscalYear() + "-07-01");
        press("保存");

        assertThat(message()).isEqualTo(name + "の参加が決まりました。");
        assertThat(words(part(Panel.class, next.name().ja()))).contains("参加者はまだ登録されていません。", "担当専門家はまだ決まっていません。");
        press("年度に参加させる");
        assertThat(years()).doesNotContain(next.id());
    }

    @SuppressWarnings("unchecked")
    private List<EditionId> years() {
        return ((ComboBox<EditionRow>) (Component) field("年度")).getListDataView().getItems().map(EditionRow::id).toList();
    }

    @Test
    void aYearThatIsOverIsNotOffered() {
        var over = stage.draft();
        stage.run(Persona.COORDINATOR, () -> {
            editions.become(over.id(), EditionState.RUNNING);
            editions.become(over.id(), EditionState.CLOSED);
        });
        stage.draft();
        open(CompanyRoutes.company(cast.company().id()));
        press("年度に参加させる");

        assertThat(years()).isNotEmpty().doesNotContain(over.id());
    }

    @Test
    void theYearUnderWayIsOfferedBeforeOneInPreparation() {
        stage.anyEdition();
        var newcomer = stage.company(stage.draft());
        stage.draft();
        open(CompanyRoutes.company(newcomer.company().id()));
        press("年度に参加させる");

        assertThat(field("年度").getValue()).isInstanceOfSatisfying(EditionRow.class, year -> assertThat(year.state()).isEqualTo(EditionState.RUNNING));
    }

    @Test
    void closingDaysAreAddedAndTakenBackByTheCompanyItself() {
        signIn(cast.clerk());
        open(CompanyRoutes.company(cast.company().id()));
        press("休業日を追加");
        type("最初の日", "2025-12-27");
        type("最後の日", "2025-12-26");
        type("理由", "年末の<b>休み</b>");
        press("保存");
        assertThat(problems()).last().asString().contains("終わりを、始まりより後にしてください。");

        type("最後の日", "2026-01-05");
        press("保存");
        assertThat(words(part(Panel.class, "会社の休業日"))).contains("年末の<b>休み</b>\n2025年12月27日(土)〜2026年1月5日(月)");

        press("削除 年末の<b>休み</b>");
        assertThat(words(part(Panel.class, "会社の休業日"))).doesNotContain("年末の");
    }

    @Test
    void thePageSpeaksEnglish() {
        inEnglish();
        open("glossary");
        open(CompanyRoutes.company(cast.company().id()));

        assertThat(rawKeys()).isEmpty();
        for (var button : new String[] {"Change company", "Enter into a year", "Add participant", "Assign expert", "Change status"}) {
            press(button);
            assertThat(rawKeys()).as(button).isEmpty();
            press("Cancel");
        }
    }

    private String people() {
        return words(part(Panel.class, "参加者"));
    }
}
