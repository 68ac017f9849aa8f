package jp.jissen.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import jakarta.servlet.ServletContext;

import com.microsoft.playwright.Locator;

import jp.jissen.browser.Browsers;
import jp.jissen.browser.Visitor;
import jp.jissen.demo.DemoDay;
import jp.jissen.draft.Dealt;
import jp.jissen.draft.DraftService;
import jp.jissen.register.AssetDetails;
import jp.jissen.register.AssetService;
import jp.jissen.register.Rating;
import jp.jissen.register.RegisterService;
import jp.jissen.testing.Stage;

/** Where the faults find somebody: a clerk before one field of an asset. */
class Desk {

    static final String FIELD = BareForm.FIELD;
    /** What the field holds before. */
    static final String SAVED = BareForm.SAVED;
    static final String WORDS = "本社2階の書庫(𠮷田さんの机の右)、写しは金庫の中段";
    static final String UNSENT = "未送信 1件: この端末に保管";
    static final Pattern DRAFTS = Pattern.compile(".*/drafts");
    static final Pattern KEPT = Pattern.compile("下書き保存済み \\d+:\\d\\d");

    private final Backstage backstage;
    private final RegisterService registers;
    private final AssetService assets;
    private final DraftService drafts;
    private final ServletContext program;
    private Backstage.Firm firm;
    private boolean ruined;
    private AssetDetails asset;

    Desk(Backstage backstage, RegisterService registers, AssetService assets, DraftService drafts, ServletContext program) {
        this.backstage = backstage;
        this.registers = registers;
        this.assets = assets;
        this.drafts = drafts;
        this.program = program;
    }

    /** One firm for all tests, an asset for each, nothing unsaved. */
    void prepare() {
        BareForm.open(program);
        if (firm == null || ruined) {
            firm = backstage.firm();
            ruined = false;
        }
        putAnAsset();
    }

    /** For a test that leaves the clerk unable to write: it gets a firm of its own, and so does the next one. */
    void prepareToRuin() {
        firm = backstage.firm();
        ruined = true;
        putAnAsset();
    }

    private void putAnAsset() {
        asset = backstage.as(firm.clerk(), () -> {
            drafts.unsaved().forEach(sheet -> drafts.settle(sheet.sheet(), Dealt.until(sheet.at())));
            return assets.add(registers.of(firm.company().id()).id(), Stage.input("図面", Rating.OPEN));
        });
    }

    Backstage.Firm firm() {
        return firm;
    }

    /** Path of the asset's form. */
    String asset() {
        return firm.register() + "/" + asset.number();
    }

    String sheet() {
        return "asset/" + asset.id();
    }

    /** The clerk, signed in, before the asset. */
    Visitor clerk(Browsers browsers) {
        return before(backstage.notebook(browsers, firm.clerk()));
    }

    /** The same by another address of the program. */
    Visitor clerk(Browsers browsers, String address) {
        return before(browsers.open(address).signIn(firm.clerk(), DemoDay.PASSWORD));
    }

    /** Goes to the asset's form, and waits until the journal is at work. */
    Visitor before(Visitor visitor) {
        visitor.open(asset()).page().waitForFunction("() => document.querySelector('jissen-journal')?.ready");
        return visitor;
    }

    /** The clerk before a form that knows no journal. */
    Visitor bare(Browsers browsers) {
        return backstage.notebook(browsers, firm.clerk()).open(BareForm.PATH);
    }

    /** Types as a person does, over what is there. */
    static void type(Visitor visitor, String words) {
        visitor.field(FIELD).click();
        visitor.page().keyboard().press("Control+A");
        visitor.page().keyboard().press("Delete");
        visitor.page().keyboard().type(words);
    }

    static String value(Visitor visitor) {
        return visitor.field(FIELD).inputValue();
    }

    static Locator state(Visitor visitor) {
        return visitor.page().locator(".page > jissen-save-state");
    }

    static void keptOnTheServer(Visitor visitor) {
        assertThat(state(visitor)).hasText(KEPT, Patience.LONG_FOR_TEXT);
    }

    /** Every keystroke has its number; all of them must be there. */
    static void waitUntilOnDevice(Visitor visitor) {
        assertThat(visitor.keeps(WORDS.codePointCount(0, WORDS.length()))).as("on the device").isTrue();
    }

    static Locator signInDialog(Visitor visitor) {
        return visitor.page().locator("dialog.sign-in-again");
    }

    /** Signs in over the page, and waits for the page that comes after it. */
    void signInAgain(Visitor visitor) {
        var dialog = signInDialog(visitor);
        assertThat(dialog).isVisible(Patience.LONG);
        dialog.locator("input[name=username]").fill(firm.clerk());
        dialog.locator("input[name=password]").fill(DemoDay.PASSWORD);
        visitor.page().waitForNavigation(() -> dialog.locator("button[type=submit]").click());
        visitor.idle();
        assertThat(visitor.text("保存していなかった入力").first()).isVisible();
    }

    /** What the server holds of the field, unsaved. */
    String kept() {
        return backstage.as(firm.clerk(), () -> drafts.unsaved()).stream().filter(sheet -> sheet.sheet().key().equals(sheet())).flatMap(sheet -> sheet.fields().stream())
                .filter(field -> field.field().equals("place")).map(field -> field.text()).findFirst().orElse("");
    }

    boolean isNothingKept() {
        return backstage.as(firm.clerk(), () -> drafts.unsaved()).isEmpty();
    }
}
