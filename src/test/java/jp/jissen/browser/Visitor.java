package jp.jissen.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A person before a browser: finds things by what they see, and waits until the program has answered. Never sleeps. */
public final class Visitor {

    private static final String IDLE = """
            () => {
              const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
              return document.readyState === 'complete' && clients.length > 0 && clients.every((client) => !client.isActive?.())
                && document.querySelector('#outlet')?.innerText.trim();
            }""";

    private static final String ON_DEVICE = """
            async (count) => {
              const database = await new Promise((done) => { const request = indexedDB.open('jissen'); request.onsuccess = () => done(request.result); });
              const rows = () => new Promise((done) => { const request = database.transaction('typed').objectStore('typed').getAll(); request.onsuccess = () => done(request.result); });
              const as = (all) => count === 0 ? all.length === 0 : all.some((row) => row.seq >= count);
              let there = as(await rows());
              for (const end = performance.now() + 10_000; !there && performance.now() < end; there = as(await rows())) await new Promise(requestAnimationFrame);
              database.close();
              return there;
            }""";

    private final String address;
    private final Page page;
    private final List<String> mistakes = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Visitor(String address, Page page) {
        this.address = address;
        this.page = page;
        page.setDefaultTimeout(15_000);
        page.onPageError(mistakes::add);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text() + " (" + message.location() + ")");
            }
        });
    }

    String address() {
        return address;
    }

    public Page page() {
        return page;
    }

    List<String> mistakes() {
        return mistakes;
    }

    /** What the browser's console has shown in red since the last call. */
    public List<String> complaints() {
        var all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    /** Goes to a path of the program, or to a whole address. */
    public Visitor open(String path) {
        page.navigate(path.startsWith("http") ? path : address + "/" + path);
        return idle();
    }

    /** Fills in the form of sign-in and comes to the home page. */
    public Visitor signIn(String userName, String password) {
        open("sign-in");
        tryToSignIn(userName, password);
        page.waitForURL(Pattern.compile("^(?!.*sign-in).*$"));
        return idle();
    }

    public void tryToSignIn(String userName, String password) {
        page.locator("input[name=username]").fill(userName);
        page.locator("input[name=password]").fill(password);
        page.locator("vaadin-login-form vaadin-button[slot=submit]").click();
    }

    /** Until the program has answered everything that was asked. */
    public Visitor idle() {
        page.waitForFunction(IDLE);
        return this;
    }

    /** Whether the journal on this device comes to hold as many keystrokes of one field; 0 for nothing at all. */
    public boolean keeps(int keystrokes) {
        return page.evaluate(ON_DEVICE, keystrokes).equals(true);
    }

    /** What takes letters under the label. */
    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).and(page.locator("input, textarea"));
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator dialog() {
        return page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]").last();
    }

    /** The messages at the foot of the page. */
    public Locator message(String text) {
        return page.locator("vaadin-notification-card").filter(new Locator.FilterOptions().setHasText(text));
    }

    public Locator text(String text) {
        return page.getByText(text);
    }

    /** The sheet with the given heading. */
    public Locator panel(String title) {
        return page.locator("vaadin-card").filter(new Locator.FilterOptions().setHas(heading(title)));
    }

    public Visitor press(String button) {
        button(button).click();
        return idle();
    }

    public Visitor pressInDialog(String button) {
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true)).click();
        return idle();
    }

    public Visitor follow(String link) {
        link(link).click();
        return idle();
    }

    /** Types into a field and leaves it, as a person does. */
    public Visitor fill(String label, String value) {
        var field = field(label);
        field.fill(value);
        field.press("Tab");
        return idle();
    }

    /** Types a day; Enter takes it and closes the calendar, into which Tab would lead. */
    public Visitor fillDay(String label, String day) {
        var field = field(label);
        field.fill(day);
        field.press("Enter");
        return idle();
    }

    /** Finds an entry of a combo box by typing, and takes the first that is left. */
    public Visitor pick(String label, String typed, String entry) {
        var field = field(label);
        field.click();
        field.fill(typed);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(entry)).first().click();
        return idle();
    }

    /** Chooses an option of a group of radio buttons. */
    public Visitor choose(String group, String option) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(group)).getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(option)).check();
        return idle();
    }

    /** What a press on a link or button hands over as a file. */
    public byte[] download(Locator pressed) {
        Download download = page.waitForDownload(pressed::click);
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
