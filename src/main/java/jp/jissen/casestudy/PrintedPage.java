package jp.jissen.casestudy;

import java.util.Locale;

import jp.jissen.base.pdf.Markup;

/**
 * One page as its blocks come together. Knows how high they are at most and sets them apart evenly by what is left over:
 * neither of the two that draw the page, browser and PDF, could be asked for that in words that the other one understands.
 * Counts full-width characters, which are the widest.
 */
class PrintedPage {

    /** Between the margins, in mm. */
    private static final double HEIGHT = 275;
    /** Least and most between two blocks, in mm, as the classes of the style sheet have it. */
    private static final int TIGHT = 3;
    private static final int WIDE = 18;
    private static final int STEP = 3;
    /** A line of the text, in mm. */
    static final double LINE = 6.1;

    private final Markup inside = new Markup();
    private double taken;
    private int blocks;

    /** Nothing for a block that is empty. @param height at most, in mm */
    PrintedPage block(String classes, double height, Markup block) {
        if (block.written().isEmpty()) {
            return this;
        }
        inside.open("div", ("sp-block " + classes).strip()).add(block).close();
        taken += height;
        blocks++;
        return this;
    }

    /** The style's classes for the colour of a group of industries. */
    static String colour(String groupCode) {
        return "sp-colour sp-colour--" + groupCode.toLowerCase(Locale.ROOT);
    }

    /** The height of a text. @param wide full-width characters to a line; one of them may be lost where a line must not end */
    static double lines(String text, int wide) {
        return LINE * Math.ceilDiv(text.codePointCount(0, text.length()), wide - 1);
    }

    /** @param side left or right; @param number of the page, 0 for none; @param sample the words on a page that is not final, empty for none */
    Markup written(String side, int number, String sample) {
        var out = new Markup().open("div", "sp-page sp-page--" + side + " sp-air-" + distance());
        out.add(inside);
        if (!sample.isEmpty()) {
            out.element("p", "sp-sample", sample);
        }
        if (number > 0) {
            out.element("p", "sp-number", String.valueOf(number));
        }
        return out.close();
    }

    private int distance() {
        return blocks < 2 ? TIGHT : Math.clamp((int) ((HEIGHT - taken) / (blocks - 1)) / STEP * STEP, TIGHT, WIDE);
    }
}
