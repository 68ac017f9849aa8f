package jp.jissen.base;

import java.util.Locale;

/** Writes the small drawings that the server makes: escaped text, rounded numbers, accessible name and description. */
public final class Svg {

    private final StringBuilder out = new StringBuilder();

    /** @param id unique on the page; @param name what the picture is; @param message what it says in one sentence */
    public Svg(String id, String cssClass, String viewBox, String name, String message) {
        this(id, cssClass, viewBox, name, message, new String[0]);
    }

    /** @param namesAndValues further attributes of the drawing, in pairs */
    Svg(String id, String cssClass, String viewBox, String name, String message, String... namesAndValues) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"").append(cssClass).append("\" viewBox=\"").append(viewBox).append('"');
        attributes(namesAndValues);
        out.append(" role=\"img\" aria-labelledby=\"").append(id).append("-t ").append(id).append("-d\">")
                .append("<title id=\"").append(id).append("-t\">").append(escape(name)).append("</title>")
                .append("<desc id=\"").append(id).append("-d\">").append(escape(message)).append("</desc>");
    }

    public Svg rect(double x, double y, double width, double height, double radius, String cssClass) {
        return add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" class=\"%s\"/>", n(x), n(y), n(width), n(height), n(radius), cssClass);
    }

    public Svg circle(double x, double y, double radius, String cssClass) {
        return add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" class=\"%s\"/>", n(x), n(y), n(radius), cssClass);
    }

    public Svg line(double x1, double y1, double x2, double y2, String cssClass) {
        return add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" class=\"%s\"/>", n(x1), n(y1), n(x2), n(y2), cssClass);
    }

    /** @param anchor start, middle or end */
    public Svg text(double x, double y, String anchor, String cssClass, String text) {
        return text(x, y, anchor, cssClass, text, new String[0]);
    }

    /** Any other shape. @param namesAndValues attributes in pairs, beside the class */
    Svg shape(String element, String cssClass, String... namesAndValues) {
        out.append('<').append(element).append(" class=\"").append(cssClass).append('"');
        attributes(namesAndValues);
        out.append("/>");
        return this;
    }

    /** As {@link #text(double, double, String, String, String)}, with more attributes. */
    Svg text(double x, double y, String anchor, String cssClass, String text, String... namesAndValues) {
        out.append("<text x=\"").append(n(x)).append("\" y=\"").append(n(y)).append("\" text-anchor=\"").append(anchor).append("\" class=\"").append(cssClass).append('"');
        attributes(namesAndValues);
        out.append('>').append(escape(text)).append("</text>");
        return this;
    }

    private void attributes(String... namesAndValues) {
        for (var i = 0; i < namesAndValues.length; i += 2) {
            out.append(' ').append(namesAndValues[i]).append("=\"").append(escape(namesAndValues[i + 1])).append('"');
        }
    }

    /** The finished drawing by itself. */
    public String finished() {
        return out + "</svg>";
    }

    /** The finished drawing in a wrapper, as Vaadin's Html component wants it. */
    public String inDiv(String cssClass) {
        return "<div class=\"" + cssClass + "\">" + finished() + "</div>";
    }

    private Svg add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values));
        return this;
    }

    static String n(double value) {
        var rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
