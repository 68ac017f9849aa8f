package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.attendance.AttendanceRoutes;
import jp.jissen.browser.Browsers;
import jp.jissen.browser.Visitor;

/** Marks at the door on a phone, and the same on the printed list. */
@Journey
class AttendanceJourneyIT {

    @Autowired
    private Backstage backstage;

    @Test
    void whatIsMarkedOnAPhoneIsOnThePrintedList(Browsers browsers) throws Exception {
        var firm = backstage.firm();
        var office = backstage.phone(browsers, Backstage.OFFICE).open(AttendanceRoutes.sheet(backstage.edition().id(), 5));
        office.fill("企業・氏名で探す", firm.company().name());
        assertThat(rows(office)).hasCount(2);
        mark(office, "仙道 華", "遅刻");
        mark(office, "鳳 千仙", "欠席(連絡あり)");
        office.press("鳳 千仙さんのメモ").fill("メモ", "納期のため。").pressInDialog("保存");
        assertThat(row(office, "鳳 千仙")).containsText("納期のため。");
        assertThat(row(office, "仙道 華").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("会場"))).hasAttribute("aria-pressed", "true");

        office.press("印刷用の一覧");
        assertThat(printed(office, "仙道 華")).containsText("遅刻会場");
        assertThat(printed(office, "鳳 千仙")).containsText("欠席(連絡あり)納期のため。");
        assertThat(Paper.of(office.page(), "attendance").words()).contains(firm.company().name(), "仙道華", "遅刻会場", "鳳千仙", "納期のため。");
    }

    @Test
    void aSessionThatIsStillToComeTakesNoMarks(Browsers browsers) {
        var office = backstage.phone(browsers, Backstage.OFFICE).open(AttendanceRoutes.sheet(backstage.edition().id(), 9));
        rows(office).first().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("出席").setExact(true)).click();
        assertThat(office.message("出欠は、当日(2025年12月12日(金))から付けられます。")).isVisible();
    }

    private static void mark(Visitor office, String person, String mark) {
        row(office, person).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(mark).setExact(true)).click();
        office.idle();
    }

    private static Locator rows(Visitor office) {
        return office.page().locator(".attendance__i");
    }

    private static Locator row(Visitor office, String person) {
        return rows(office).filter(new Locator.FilterOptions().setHasText(person));
    }

    private static Locator printed(Visitor office, String person) {
        return office.page().locator(".paper-table tr").filter(new Locator.FilterOptions().setHasText(person)).last();
    }
}
