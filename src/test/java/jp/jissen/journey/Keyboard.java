package jp.jissen.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jp.jissen.browser.Visitor;

/** A person who has put the mouse away. */
record Keyboard(Visitor visitor) {

    private static final int FAR = 80;
    private static final String FOCUSED = """
            () => {
              let focused = document.activeElement;
              while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
              const labels = [...(focused?.labels ?? [])].map((label) => label.textContent);
              const named = (focused?.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
              return [...labels, ...named, focused?.textContent ?? ''].map((text) => text.trim()).find((text) => text) ?? '';
            }""";

    Keyboard press(String keys) {
        visitor.page().keyboard().press(keys);
        visitor.idle();
        return this;
    }

    Keyboard type(String text) {
        visitor.page().keyboard().type(text);
        return this;
    }

    /** What has the focus, by its label or words. */
    String focused() {
        return (String) visitor.page().evaluate(FOCUSED);
    }

    /** On with Tab until something so named has the focus. */
    Keyboard to(String name) {
        for (var i = 0; i < FAR && !focused().startsWith(name); i++) {
            press("Tab");
        }
        assertThat(focused()).as("reachable with Tab").startsWith(name);
        return this;
    }

    /** Types into the field in hand and goes on to the next one. */
    Keyboard fill(String label, String text) {
        assertThat(focused()).startsWith(label);
        return type(text).press("Tab");
    }

    /** Chooses by position in the group of radio buttons in hand, the first being 0, and goes on. */
    Keyboard choose(int position) {
        press("Space");
        for (var i = 0; i < position; i++) {
            press("ArrowDown");
        }
        return press("Tab");
    }
}
