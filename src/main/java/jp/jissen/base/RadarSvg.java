package jp.jissen.base;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws up to two series from 0 to 5 over the same axes: before dashed with squares, after solid with dots, so that they can
 * be told apart without colour. The same drawing serves screen and paper: it names its light colours itself, and a style
 * sheet wins over them. An axis without a value has no point, and no line leads there.
 */
public final class RadarSvg {

    /** The end of every axis; rings stand at each whole number. */
    public static final int HIGHEST = 5;
    static final double CENTRE_X = 180;
    static final double CENTRE_Y = 156;
    static final double RADIUS = 104;

    private static final double LABEL_GAP = 16;
    private static final String INK = "#211f18";
    private static final String INK_2 = "#575349";
    private static final String LINE = "#dedbd5";
    private static final String LINE_STRONG = "#86827a";
    private static final String ACCENT = "#115c55";
    private static final String PAPER = "#ffffff";
    /** On paper a drawing inherits no typeface; on the screen the style sheet says otherwise. */
    private static final String PRINTED_IN = "BIZ UDPGothic, Noto Sans JP";

    private final List<Axis> axes;
    private final String name;
    private final String message;

    /** @param name what is drawn; @param message what it says, in one sentence; @param axes from the top on, clockwise; at least three */
    public RadarSvg(String name, String message, List<Axis> axes) {
        if (axes.size() < 3) {
            throw new IllegalArgumentException("a radar has three axes or more, not " + axes.size());
        }
        this.name = name;
        this.message = message;
        this.axes = List.copyOf(axes);
    }

    /** @param label short enough to stand beside the picture; @param before @param after 0 to 5, empty where there is none */
    public record Axis(String label, Optional<BigDecimal> before, Optional<BigDecimal> after) {

        /** 1.8 → 3.4, or as much of it as there is. */
        public String values() {
            return before.isPresent() && after.isPresent() ? before.get() + " → " + after.get() : before.or(() -> after).map(BigDecimal::toString).orElse("–");
        }
    }

    /** Where a value lies. */
    record Point(double x, double y) {

        @Override
        public String toString() {
            return Svg.n(x) + "," + Svg.n(y);
        }
    }

    /** @param id unique on the page */
    public String drawing(String id) {
        var svg = new Svg(id, "radar", "0 0 360 318", name, message, "font-family", PRINTED_IN);
        for (var ring = 1; ring <= HIGHEST; ring++) {
            var value = ring;
            svg.shape("polygon", ring == HIGHEST ? "radar__ring radar__ring--outer" : "radar__ring", "points", points(axis -> value), "fill", "none", "stroke", ring == HIGHEST ? LINE_STRONG : LINE);
        }
        for (var axis = 0; axis < axes.size(); axis++) {
            var end = point(axis, HIGHEST);
            svg.shape("line", "radar__axis", "x1", Svg.n(CENTRE_X), "y1", Svg.n(CENTRE_Y), "x2", Svg.n(end.x()), "y2", Svg.n(end.y()), "stroke", LINE);
        }
        for (var ring = 1; ring <= HIGHEST; ring++) {
            svg.text(CENTRE_X + 4, point(0, ring).y() + 4, "start", "radar__scale", String.valueOf(ring), "font-size", "10", "fill", INK_2);
        }
        series(svg, Axis::after, "radar__after", "fill", ACCENT, "fill-opacity", "0.14", "stroke", ACCENT, "stroke-width", "2.5", "stroke-linejoin", "round");
        dots(svg, Axis::after, point -> svg.shape("circle", "radar__dot--after", "cx", Svg.n(point.x()), "cy", Svg.n(point.y()), "r", "4", "fill", ACCENT));
        series(svg, Axis::before, "radar__before", "fill", "none", "stroke", INK_2, "stroke-width", "1.75", "stroke-dasharray", "5 4");
        dots(svg, Axis::before, point -> svg.shape("rect", "radar__dot--before", "x", Svg.n(point.x() - 3.5), "y", Svg.n(point.y() - 3.5), "width", "7", "height", "7", "fill", PAPER, "stroke", INK_2, "stroke-width", "1.5"));
        labels(svg);
        return svg.finished();
    }

    /** A closed line where every axis has a value; else the pieces between neighbours that have one. */
    private void series(Svg svg, Function<Axis, Optional<BigDecimal>> series, String cssClass, String... look) {
        if (axes.stream().allMatch(axis -> series.apply(axis).isPresent())) {
            svg.shape("polygon", cssClass, with(look, "points", points(axis -> series.apply(axes.get(axis)).orElseThrow().doubleValue())));
            return;
        }
        for (var axis = 0; axis < axes.size(); axis++) {
            var next = (axis + 1) % axes.size();
            var from = series.apply(axes.get(axis));
            var to = series.apply(axes.get(next));
            if (from.isPresent() && to.isPresent()) {
                svg.shape("polyline", cssClass, with(look, "points", point(axis, from.get().doubleValue()) + " " + point(next, to.get().doubleValue())));
            }
        }
    }

    private void dots(Svg svg, Function<Axis, Optional<BigDecimal>> series, Consumer<Point> dot) {
        for (var axis = 0; axis < axes.size(); axis++) {
            var number = axis;
            series.apply(axes.get(axis)).ifPresent(value -> dot.accept(point(number, value.doubleValue())));
        }
    }

    /** Above the top, below the bottom, beside the others. */
    private void labels(Svg svg) {
        for (var axis = 0; axis < axes.size(); axis++) {
            var end = point(axis, HIGHEST);
            var side = Math.round(end.x() - CENTRE_X);
            var anchor = side == 0 ? "middle" : side > 0 ? "start" : "end";
            var x = side == 0 ? CENTRE_X : end.x() + Math.signum(side) * LABEL_GAP / 2;
            var y = side != 0 ? end.y() - 4 : end.y() < CENTRE_Y ? end.y() - LABEL_GAP - 12 : end.y() + LABEL_GAP + 4;
            svg.text(x, y, anchor, "radar__label", axes.get(axis).label(), "font-size", "13", "fill", INK);
            svg.text(x, y + 18, anchor, "radar__label radar__value", axes.get(axis).values(), "font-size", "13", "font-weight", "600", "fill", ACCENT);
        }
    }

    private String points(Function<Integer, ? extends Number> value) {
        return IntStream.range(0, axes.size()).mapToObj(axis -> point(axis, value.apply(axis).doubleValue()).toString()).collect(Collectors.joining(" "));
    }

    /** The first axis points upwards, the others follow clockwise at equal angles. */
    Point point(int axis, double value) {
        var angle = Math.toRadians(-90 + 360.0 / axes.size() * axis);
        var length = RADIUS * value / HIGHEST;
        return new Point(CENTRE_X + length * Math.cos(angle), CENTRE_Y + length * Math.sin(angle));
    }

    private static String[] with(String[] look, String name, String value) {
        var all = new ArrayList<>(List.of(name, value));
        all.addAll(List.of(look));
        return all.toArray(String[]::new);
    }
}
