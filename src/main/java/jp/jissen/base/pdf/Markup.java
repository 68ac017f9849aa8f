package jp.jissen.base.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Writes XHTML piece by piece. What people wrote goes in as text and comes out as text, whatever it looks like; names of
 * elements and classes are the program's own. The same markup serves the paper and the screen.
 */
public final class Markup {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*");
    private static final Pattern CLASSES = Pattern.compile("[-a-z0-9_ ]*", Pattern.CASE_INSENSITIVE);
    /** What XML has no way to write; a database keeps some of it. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff\\p{Cs}]");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. @param classes separated by blanks, empty for none */
    public Markup open(String element, String classes) {
        return tag(element, classes, "");
    }

    /** Opens an element that bookmarks and links point to. */
    public Markup openAt(String id, String element, String classes) {
        return tag(element, classes, " id=\"" + escape(id) + "\"");
    }

    /** Closes the element opened last. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Text; line breaks in it stay line breaks. */
    public Markup text(String text) {
        out.append(String.join("<br/>", escape(text).split("\\R", -1)));
        return this;
    }

    /** An element with nothing but text in it. */
    public Markup element(String element, String classes, String text) {
        return open(element, classes).text(text).close();
    }

    /** A drawing that the program made, as SVG. */
    public Markup drawing(String svg) {
        out.append(svg);
        return this;
    }

    /** What another writer has written. */
    public Markup add(Markup other) {
        out.append(other.written());
        return this;
    }

    /** @throws IllegalStateException when an element is still open: a programming error */
    public String written() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    private Markup tag(String element, String classes, String attribute) {
        if (!NAME.matcher(element).matches() || !CLASSES.matcher(classes).matches()) {
            throw new IllegalArgumentException("no element: " + element + " " + classes);
        }
        out.append('<').append(element).append(attribute);
        if (!classes.isEmpty()) {
            out.append(" class=\"").append(classes).append('"');
        }
        out.append('>');
        open.push(element);
        return this;
    }

    static String escape(String text) {
        return UNWRITABLE.matcher(text).replaceAll("").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
