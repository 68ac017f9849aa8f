package jp.jissen.base.pdf;

import java.util.List;
import java.util.Locale;

/**
 * What is to be printed.
 *
 * @param title of the document, as readers of PDF show it
 * @param css what it looks like; unless it says otherwise pages are A4 with their number below, in the house's typeface
 * @param bookmarks in their order; empty for a document of a page or two
 * @param firstPage number of its first page
 */
public record Paper(String title, Locale language, String css, Markup body, List<Bookmark> bookmarks, int firstPage) {

    public Paper(String title, Locale language, String css, Markup body) {
        this(title, language, css, body, List.of(), 1);
    }

    public Paper {
        bookmarks = List.copyOf(bookmarks);
    }

    /** A line in the outline of the document. @param anchor an element {@linkplain Markup#openAt that has it as its id} */
    public record Bookmark(String name, String anchor) {
    }

    String xhtml() {
        var page = new StringBuilder("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"").append(language.getLanguage()).append("\" xml:lang=\"").append(language.getLanguage()).append("\"><head><title>")
                .append(Markup.escape(title)).append("</title><meta name=\"description\" content=\"").append(Markup.escape(title)).append("\"/><bookmarks>");
        bookmarks.forEach(bookmark -> page.append("<bookmark name=\"").append(Markup.escape(bookmark.name())).append("\" href=\"#").append(Markup.escape(bookmark.anchor())).append("\"/>"));
        return page.append("</bookmarks></head><body>").append(body.written()).append("</body></html>").toString();
    }
}
