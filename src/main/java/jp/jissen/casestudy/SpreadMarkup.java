package jp.jissen.casestudy;

import org.springframework.stereotype.Component;

import jp.jissen.base.Texts;
import jp.jissen.base.pdf.Markup;

/**
 * A company's two pages, the same for the preview on the screen and for the printer, both with {@code spread.css}. In Japanese
 * whoever looks: the collection is printed in Japanese. Blocks without a text leave no room.
 */
@Component
public class SpreadMarkup {

    private final SpreadWords words;

    SpreadMarkup(Texts texts) {
        this.words = new SpreadWords(texts);
    }

    /** Both pages in an element of their own, for the screen. @param id unique there, of letters, digits and hyphens */
    public Markup of(PrintedCase company, String id) {
        return new Markup().open("div", "spread").open("div", "spread__in").add(pages(company, id, PageMarks.NONE)).close().close();
    }

    /** The two pages one after the other. */
    Markup pages(PrintedCase company, String id, PageMarks marks) {
        return new LeftPage(company, words).written(marks).add(new RightPage(company, words).written(id, marks));
    }
}
