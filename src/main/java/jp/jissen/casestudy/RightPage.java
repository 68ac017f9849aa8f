package jp.jissen.casestudy;

import static jp.jissen.casestudy.PrintedPage.LINE;
import static jp.jissen.casestudy.PrintedPage.lines;
import static jp.jissen.casestudy.PrintedText.paragraph;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.jissen.base.RadarSvg;
import jp.jissen.base.pdf.Markup;
import jp.jissen.maturity.SurveyRadar;

/** The right page: what came of it, the two surveys, and what the people say. */
class RightPage {

    /** Full-width characters to a line. */
    private static final int WHOLE = 48;
    private static final int RESULT = 41;
    private static final int VOICES = 44;
    private static final int CALL_OUTS = 44;
    private static final double RADAR = 90;

    private final CaseText text;
    private final SurveyRadar radar;
    private final SpreadWords words;
    private final PrintedPage page = new PrintedPage();

    RightPage(PrintedCase company, SpreadWords words) {
        this.text = company.text();
        this.radar = company.radar();
        this.words = words;
    }

    Markup written(String id, PageMarks marks) {
        results();
        beforeAfter(id);
        outlook();
        voices();
        return page.written("right", marks.leftNumber() == 0 ? 0 : marks.leftNumber() + 1, marks.sample() ? words.t("spread.sample") : "");
    }

    private void results() {
        var results = Strand.of(text).stream().filter(strand -> !strand.result().isEmpty()).toList();
        if (results.isEmpty()) {
            return;
        }
        var out = new Markup().element("h3", "sp-h", words.t("spread.results"));
        results.forEach(strand -> {
            out.open("div", "sp-m").open("div", "sp-m__n").add(LeftPage.number(strand)).close().open("div", "sp-m__state");
            if (strand.outcome() != null) {
                out.element("span", "sp-st sp-st--" + strand.outcome().name().toLowerCase(Locale.ROOT), words.t("case.outcome." + strand.outcome()));
            }
            out.close().open("div", "sp-m__text");
            paragraph(out, "", strand.result());
            out.close().close();
        });
        page.block("sp-sec sp-sec--results", 10 + results.stream().mapToDouble(strand -> 3 + lines(strand.result(), RESULT)).sum(), out);
    }

    private void beforeAfter(String id) {
        var out = new Markup().element("h3", "sp-h", words.t("spread.beforeAfter")).open("p", "sp-chips");
        radar.axes().forEach(axis -> out.element("span", text.themes().contains(axis.code()) ? "sp-chip sp-chip--on" : "sp-chip", axis.shortLabel().ja()).text(" "));
        out.close();
        missing().ifPresent(sentence -> out.element("p", "sp-text", sentence));
        var callOuts = Stream.of(text.callOut1(), text.callOut2(), text.callOut3()).filter(callOut -> !callOut.isEmpty()).toList();
        var drawn = radar.before().isPresent() || radar.after().isPresent();
        if (drawn) {
            drawings(out, id);
        }
        if (!callOuts.isEmpty()) {
            out.open("div", "sp-call");
            callOuts.forEach(callOut -> {
                LeftPage.gap(out, callOut != callOuts.getFirst());
                out.element("p", "sp-call__out", PrintedText.of(callOut));
            });
            out.close();
        }
        var below = callOuts.stream().mapToDouble(callOut -> lines(callOut, CALL_OUTS / callOuts.size())).max().orElse(0);
        page.block("sp-sec sp-sec--after", 22 + (missing().isPresent() ? LINE : 0) + (drawn ? RADAR : 0) + below, out);
    }

    /** はじめ and おわり beside each other; over the second lies the first, to be compared with. */
    private void drawings(Markup out, String id) {
        out.open("div", "sp-rad");
        radar.before().ifPresent(series -> drawing(out, "sp-legend__before", words.t("radar.before", words.month(series.on())), beginning(id + "-before")));
        radar.after().ifPresent(series -> drawing(out, "sp-legend__after", words.t("radar.after", words.month(series.on())), end(id + "-after")));
        out.close();
    }

    private static void drawing(Markup out, String legend, String words, String drawing) {
        out.open("div", "sp-rad__drawing").open("p", "sp-legend").element("span", legend, words).close().drawing(drawing).close();
    }

    /** The sentence for a survey that is not there. */
    private Optional<String> missing() {
        if (radar.after().isPresent()) {
            return radar.before().isPresent() ? Optional.empty() : Optional.of(words.t("radar.noBefore"));
        }
        return Optional.of(words.t(radar.before().isPresent() ? "radar.noAfter" : "radar.none"));
    }

    private String beginning(String id) {
        return new RadarSvg(words.t("radar.name"), missing().orElseGet(() -> words.t("radar.message.before")), axes(Optional.empty())).drawing(id);
    }

    private String end(String id) {
        var axes = axes(radar.after());
        return new RadarSvg(words.t("radar.name"), missing().orElseGet(() -> words.t("radar.message.both", axes.size(), rises(axes))), axes).drawing(id);
    }

    private List<RadarSvg.Axis> axes(Optional<SurveyRadar.Series> after) {
        return IntStream.range(0, radar.axes().size()).mapToObj(axis -> new RadarSvg.Axis(radar.axes().get(axis).shortLabel().ja(), mean(radar.before(), axis), mean(after, axis))).toList();
    }

    private static Optional<BigDecimal> mean(Optional<SurveyRadar.Series> series, int axis) {
        return series.flatMap(one -> one.axes().get(axis).mean());
    }

    private static long rises(List<RadarSvg.Axis> axes) {
        return axes.stream().filter(axis -> axis.before().isPresent() && axis.after().isPresent() && axis.after().get().compareTo(axis.before().get()) > 0).count();
    }

    private void outlook() {
        if (!text.outlook().isEmpty()) {
            var out = new Markup().element("h3", "sp-h", words.t("spread.outlook"));
            paragraph(out, "sp-text", text.outlook());
            page.block("sp-sec sp-sec--outlook", 11 + lines(text.outlook(), WHOLE), out);
        }
    }

    /** The executive's only when they have agreed. */
    private void voices() {
        var voices = Stream.of(new Voice("spread.executiveVoice", text.executiveAgreed() ? text.executiveVoice() : ""), new Voice("spread.participantVoice", text.participantVoice()))
                .filter(voice -> !voice.text().isEmpty()).toList();
        if (!voices.isEmpty()) {
            var out = new Markup().open("div", "sp-voice");
            voices.forEach(voice -> {
                LeftPage.gap(out, voice != voices.getFirst());
                out.open("div", "sp-voice__of").element("p", "sp-label", words.t(voice.key())).element("p", "", PrintedText.of(voice.text())).close();
            });
            page.block("sp-sec--voices", 7 + LINE + voices.stream().mapToDouble(voice -> lines(voice.text(), VOICES / voices.size())).max().orElseThrow(), out.close());
        }
    }

    private record Voice(String key, String text) {
    }
}
