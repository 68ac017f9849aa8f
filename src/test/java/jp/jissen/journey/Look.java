package jp.jissen.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import jp.jissen.base.Texts;
import jp.jissen.browser.Visitor;

/** What can be seen at once to be wrong with the page in hand. */
final class Look {

    private static final String SETTLED = """
            async () => {
              await document.fonts.ready;
              await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
              return [...document.querySelectorAll('vaadin-grid, vaadin-combo-box')].every((list) => !list.loading && !list.hasAttribute('loading'));
            }""";
    /** The innermost things that reach over the right edge, widest first, or that one would have to push sideways. A sheet of paper is as wide as paper, on a phone too. */
    private static final String SIDEWAYS = """
            () => {
              const name = (element) => element.tagName.toLowerCase() + (element.className ? '.' + element.className : '');
              const all = [...document.querySelectorAll('body, body *')];
              const pushed = all.filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1 && !element.matches('.paper')).map((element) => name(element) + ' scrolls sideways');
              const width = document.documentElement.clientWidth;
              if (document.scrollingElement.scrollWidth <= width) return pushed;
              const outside = (element) => element.checkVisibility() && element.getBoundingClientRect().right > width + 1;
              const over = all.filter((element) => outside(element) && ![...element.children].some(outside)).sort((one, other) => other.getBoundingClientRect().width - one.getBoundingClientRect().width).map(name);
              return [...pushed, `the page is ${document.scrollingElement.scrollWidth - width} px too wide: ${over.slice(0, 4).join(', ')}`];
            }""";
    private static final String WORDS = """
            () => [document.title, document.body.innerText, ...[...document.querySelectorAll('[aria-label], [title]')].flatMap((element) => [element.ariaLabel ?? '', element.title ?? ''])].join('\\n')""";
    /** Filters look for something and write nothing. */
    private static final String FORGOTTEN = """
            () => [...document.querySelectorAll('vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-integer-field, vaadin-number-field, vaadin-combo-box')]
              .filter((field) => field.checkVisibility() && !field.readonly && !field.closest('[data-journal], .filters, .list-panel, vaadin-login-form')).map((field) => field.label)""";
    private static final Pattern DOTTED = Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z0-9_-]+)+");
    private static final Set<String> KEYS = ResourceBundle.getBundle(Texts.BUNDLE, Locale.JAPANESE).keySet();

    private final Visitor visitor;

    Look(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Until fonts are there and lists are filled. */
    Look settled() {
        visitor.idle();
        visitor.page().waitForFunction(SETTLED);
        visitor.idle();
        return this;
    }

    /** Fields into which one can type without the journal's knowing. */
    List<String> forgotten() {
        return ((List<?>) visitor.page().evaluate(FORGOTTEN)).stream().map(label -> "what is typed into \"" + label + "\" is not kept").toList();
    }

    /** Sentences, empty when all is well. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        ((List<?>) visitor.page().evaluate(SIDEWAYS)).forEach(problem -> problems.add((String) problem));
        problems.addAll(forgotten());
        visitor.complaints().forEach(complaint -> problems.add("console: " + complaint));
        DOTTED.matcher((String) visitor.page().evaluate(WORDS)).results().map(MatchResult::group).filter(KEYS::contains).distinct().forEach(key -> problems.add("raw key " + key));
        if (visitor.heading("ページが見つかりません").or(visitor.heading("Page not found")).isVisible()) {
            problems.add("no such page");
        }
        return problems;
    }
}
