package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.jissen.journey.Desk.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Clock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.browser.Browsers;
import jp.jissen.browser.FaultTable;
import jp.jissen.browser.Visitor;
import jp.jissen.demo.DemoDay;

/** What people, input methods, clocks and older programs put in; two at once, and one who may no longer write. */
@Journey
class InputFaultsIT {

    @Autowired
    private Backstage backstage;
    @Autowired
    private Desk desk;
    @Autowired
    private GrantService grants;

    @BeforeEach
    void prepare() {
        desk.prepare();
    }

    /** What an input method has not yet settled is nobody's text; what it settles is there once, and the Enter that settles it saves nothing. */
    @Test
    void japaneseInputIsKeptOnceAndWhole(Browsers browsers, FaultTable table) {
        var clerk = desk.clerk(browsers);
        Desk.type(clerk, "");
        var hand = clerk.page().context().newCDPSession(clerk.page());
        for (var part : List.of("本社", "2階の", "書庫")) {
            for (var length = 1; length <= part.length(); length++) {
                hand.send("Input.dispatchKeyEvent", key("rawKeyDown", "Process", 229));
                hand.send("Input.imeSetComposition", composition(part.substring(0, length)));
            }
            hand.send("Input.dispatchKeyEvent", key("rawKeyDown", "Process", 229));   // Enter, which belongs to the input method
            var text = new JsonObject();
            text.addProperty("text", part);
            hand.send("Input.insertText", text);
            hand.send("Input.dispatchKeyEvent", key("keyUp", "Enter", 13));
        }
        clerk.page().keyboard().press("Enter");
        Desk.keptOnTheServer(clerk);

        assertThat(clerk.field(Desk.FIELD)).hasValue("本社2階の書庫");
        table.ours("input method, Enter to settle", "本社2階の書庫", desk.kept());
    }

    @Test
    void aHugeTextIsKeptAndTheFieldSaysThatItIsTooLong(Browsers browsers) {
        var clerk = desk.clerk(browsers);
        var huge = "規程".repeat(33_000);   // 198 KB as UTF-8
        clerk.field(Desk.FIELD).fill(huge);
        Desk.keptOnTheServer(clerk);
        assertThat(desk.kept()).isEqualTo(huge);
        clerk.press("保存");
        assertThat(clerk.page().locator(".error-summary")).containsText("100文字までにしてください(いま66,000文字)。");
        assertThat(desk.kept()).isEqualTo(huge);
    }

    /** More than the server takes of one field: it stays on the device, and holds up nothing else. */
    @Test
    void whatTheServerCannotTakeHoldsUpNothingElse(Browsers browsers, FaultTable table) {
        var clerk = desk.clerk(browsers);
        clerk.field("情報資産名称").fill("規程".repeat(130_000));
        Desk.type(clerk, WORDS);
        assertThat(Desk.state(clerk)).hasText(Desk.UNSENT, Patience.LONG_FOR_TEXT);

        table.ours("beside a text that nobody can take", WORDS, desk.kept());
        clerk.field("情報資産名称").fill("社内規程");
        Desk.keptOnTheServer(clerk);
    }

    @Test
    void halfCharactersAndNulComeBackAsTheyWere(Browsers browsers, FaultTable table) {
        var odd = "半分\ud842と\udfb7、NUL\0の前後";
        var clerk = desk.clerk(browsers);
        clerk.field(Desk.FIELD).evaluate("(field, text) => { field.value = JSON.parse(text); field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true })); }", "\"半分\\ud842と\\udfb7、NUL\\u0000の前後\"");
        Desk.keptOnTheServer(clerk);

        table.ours("half characters and NUL", odd, desk.kept());
    }

    /** Rows of a program that kept less, of one whose sheet is gone, and of one that nobody can read. */
    @Test
    void theJournalOfAnOlderProgramIsSentAndHoldsUpNothing(Browsers browsers, FaultTable table) {
        var clerk = desk.clerk(browsers);
        clerk.page().evaluate("""
                async (asset) => {
                  const { device } = await import(new URL('components/device.js', document.baseURI).href);
                  const { account } = await (await fetch('drafts/session?device=' + await device.called())).json();
                  const writer = (number) => `00000000-0000-4000-8000-00000000000${number}`;
                  const at = '2024-04-01T00:00:00Z';
                  await device.put({ sheet: asset, field: 'name', writer: writer(1), seq: 3, text: '題名も場所もない' }, account, () => true);
                  await device.put({ sheet: 'sheetOfLastYear/7', field: 'answer', writer: writer(2), seq: 1, text: '去年の書きかけ', base: '', title: '去年の用紙', path: '/last-year', at, kept: true, sent: false }, account, () => true);
                  await device.run('typed', 'readwrite', (store) => store.put({ account, sheet: asset, field: 'medium', writer: writer(3), seq: 9, text: '鍵のない時代' }, 'plain'));
                }""", desk.sheet());
        var again = desk.before(clerk);
        Desk.type(again, WORDS);
        Desk.keptOnTheServer(again);

        table.ours("journal of an older program", WORDS, desk.kept());
        assertThat(again.field("情報資産名称")).hasValue("題名も場所もない");
        assertThat(again.open("unsaved").text("去年の用紙")).isVisible();
        assertThat(again.text("ここにはもう書けません。必要な部分は、写してお使いください。")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void theClockIsWrongByADay(int days, Browsers browsers, FaultTable table) {
        var clerk = backstage.notebook(browsers, desk.firm().clerk());
        clerk.page().clock().install(new Clock.InstallOptions().setTime(Instant.now().plus(Duration.ofDays(days)).toEpochMilli()));
        desk.before(clerk);
        Desk.type(clerk, WORDS);
        Desk.keptOnTheServer(clerk);
        var again = browsers.another(clerk).open(desk.asset());

        table.ours("clock wrong by " + days + " day", WORDS, Desk.value(again));
    }

    @Test
    void twoPagesOfOnePersonLoseNothingOfEither(Browsers browsers, FaultTable table) {
        var first = desk.clerk(browsers);
        var second = browsers.another(first).open(desk.asset());
        Desk.type(first, WORDS);
        second.fill("情報資産名称", "二つ目のページ");
        Desk.keptOnTheServer(first);
        second.press("保存");
        assertThat(second.text("保存済み").first()).isVisible();
        first.press("保存");

        assertThat(first.message("鳳 千仙さんの変更と合わせて保存しました。")).isVisible();
        assertThat(first.field("情報資産名称")).hasValue("二つ目のページ");
        table.ours("one person, two pages", WORDS, Desk.value(first));
    }

    @Test
    void twoPeopleInDifferentFieldsOfOneSheet(Browsers browsers, FaultTable table) {
        var clerk = desk.clerk(browsers);
        Desk.type(clerk, WORDS);
        colleague(browsers).fill("情報資産名称", "加工図面").press("保存");
        clerk.press("保存");

        assertThat(clerk.message("仙道 華さんの変更と合わせて保存しました。")).isVisible();
        assertThat(clerk.open(desk.asset()).field("情報資産名称")).hasValue("加工図面");
        table.ours("two people, one sheet, other fields", WORDS, Desk.value(clerk));
    }

    @Test
    void twoPeopleInTheSameField(Browsers browsers, FaultTable table) {
        var clerk = desk.clerk(browsers);
        Desk.type(clerk, WORDS);
        colleague(browsers).fill(Desk.FIELD, "図面サーバー").press("保存");
        clerk.press("保存");

        assertThat(clerk.heading("仙道 華さんが先に保存しました")).isVisible();
        assertThat(clerk.text("図面サーバー").first()).isVisible();
        table.ours("two people, one sheet, the same field", WORDS, Desk.value(clerk));
    }

    private Visitor colleague(Browsers browsers) {
        return backstage.notebook(browsers, desk.firm().colleague()).open(desk.asset());
    }

    /** Kept for the person, refused for the sheet, said in words. */
    @Test
    void whoMayNoLongerWriteKeepsTheTextAndIsTold(Browsers browsers, FaultTable table) {
        desk.prepareToRuin();
        var clerk = desk.clerk(browsers);
        Desk.type(clerk, WORDS.substring(0, 10));
        var account = backstage.as(desk.firm().clerk(), () -> Acting.person().accountId());
        backstage.as(Backstage.OFFICE, () -> {
            grants.end(account, Role.PARTICIPANT, desk.firm().company().space(), DemoDay.FIRST.minusDays(1));
            return true;
        });
        clerk.page().keyboard().type(WORDS.substring(10));
        assertThat(Desk.state(clerk)).hasText("ここにはもう書けません。入力は「保存していない入力」に残しました", Patience.LONG_FOR_TEXT);
        clerk.open("unsaved");
        assertThat(clerk.text("ここにはもう書けません。必要な部分は、写してお使いください。")).isVisible();
        clerk.text("入力した内容").click();

        table.ours("a sheet one may no longer write", WORDS, clerk.page().locator(".unsaved__texts").innerText().strip());
        assertThat(clerk.link("開いて続ける")).hasCount(0);
        assertThat(colleague(browsers).field(Desk.FIELD)).hasValue(Desk.SAVED);
    }

    private static JsonObject composition(String text) {
        return parameters(Map.of("text", text, "selectionStart", text.length(), "selectionEnd", text.length()));
    }

    private static JsonObject key(String type, String name, int code) {
        return parameters(Map.of("type", type, "key", name, "windowsVirtualKeyCode", code));
    }

    private static JsonObject parameters(Map<String, Object> values) {
        var parameters = new JsonObject();
        values.forEach((name, value) -> {
            if (value instanceof Number number) {
                parameters.addProperty(name, number);
            } else {
                parameters.addProperty(name, value.toString());
            }
        });
        return parameters;
    }
}
