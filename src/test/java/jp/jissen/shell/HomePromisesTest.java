package jp.jissen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.Role;
import jp.jissen.action.ActionFilter;
import jp.jissen.action.ActionRoutes;
import jp.jissen.action.ActionService;
import jp.jissen.action.Party;
import jp.jissen.action.Promise;
import jp.jissen.base.ui.Panel;
import jp.jissen.company.CompanyId;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.House;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** What was promised, on the home of whoever promised it. */
@Staged
class HomePromisesTest extends FormTest {

    private static final LocalDate TODAY = MovableDay.USUAL;

    @Autowired
    House house;
    @Autowired
    Stage stage;
    @Autowired
    ActionService actions;

    /** The house is everybody's. */
    @AfterEach
    void tidyUp() {
        var company = house.companyA().id();
        stage.run(Persona.COORDINATOR, () -> actions.first(company, ActionFilter.OPEN, 100).forEach(row -> actions.done(row.id(), row.version())));
    }

    @Test
    void theCompanyTicksItsOwnFromItsHome() {
        var cast = stage.company(stage.anyEdition());
        promise(cast.company().id(), "棚に鍵をつける", Party.COMPANY, TODAY.plusDays(1));
        promise(cast.company().id(), "ひな形を送る", Party.EXPERT, TODAY);
        signIn(cast.clerk());
        open("");
        assertThat(words(tasks())).contains("棚に鍵をつける", "あと1営業日", "専門家派遣などで決めたこと").doesNotContain("ひな形を送る");
        assertThat(link("棚に鍵をつける").getHref()).isEqualTo(ActionRoutes.actions(cast.company().id()));

        tick("済み: 棚に鍵をつける");
        assertThat(words(tasks())).doesNotContain("棚に鍵をつける");
        press("元に戻す");
        assertThat(words(tasks())).contains("棚に鍵をつける");
    }

    @Test
    void theExpertSeesTheirOwnAcrossCompanies() {
        var one = stage.company(stage.anyEdition());
        var other = stage.company(stage.anyEdition());
        var expert = stage.person(Role.EXPERT, one.company().space());
        promise(one.company().id(), "ひな形を送る", Party.EXPERT, TODAY.minusDays(4));
        promise(one.company().id(), "棚に鍵をつける", Party.COMPANY, null);
        promise(other.company().id(), "ほかの企業への約束", Party.EXPERT, null);
        signIn(expert);
        open("");

        assertThat(words(part(Panel.class, "専門家の宿題"))).contains("ひな形を送る", one.company().name(), "過ぎています").doesNotContain("棚に鍵をつける", "ほかの企業への約束");
        tick("済み: ひな形を送る");
        assertThat(words()).doesNotContain("専門家の宿題");
    }

    @Test
    void theOfficeSeesWhatIsLateAndItsOwn() {
        var company = house.companyA().id();
        IntStream.rangeClosed(1, 9).forEach(number -> promise(company, "遅れた宿題" + number, Party.COMPANY, TODAY.minusDays(number)));
        promise(company, "遅れた資料", Party.EXPERT, TODAY.minusDays(30));
        promise(company, "候補日を出す", Party.OFFICE, TODAY.plusDays(2));
        promise(company, "まだ先のこと", Party.COMPANY, TODAY.plusDays(9));
        signIn(Persona.COORDINATOR.userName());
        open("");

        assertThat(words(part(Panel.class, "期限を過ぎたもの"))).contains("期限を過ぎたもの 10件", "企業 9件 ・ 専門家 1件", "遅れた資料", "担当: 専門家", house.companyA().name(), "ほかに2件あります。", "事務局の宿題", "候補日を出す").doesNotContain("まだ先のこと");
        tick("済み: 候補日を出す");
        assertThat(words()).doesNotContain("事務局の宿題");
    }

    @Test
    void whereNothingIsPromisedNothingIsSaid() {
        signIn(Persona.COORDINATOR.userName());
        open("");

        assertThat(words()).doesNotContain("期限を過ぎたもの", "事務局の宿題");
    }

    private Panel tasks() {
        return part(Panel.class, "やることリスト");
    }

    private void promise(CompanyId company, String text, Party owner, LocalDate due) {
        stage.run(Persona.COORDINATOR, () -> actions.add(company, new Promise(text, owner, due)));
    }
}
