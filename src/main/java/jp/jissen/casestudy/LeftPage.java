package jp.jissen.casestudy;

import static jp.jissen.casestudy.PrintedPage.LINE;
import static jp.jissen.casestudy.PrintedPage.lines;
import static jp.jissen.casestudy.PrintedText.paragraph;

import java.util.List;
import java.util.stream.Stream;

import jp.jissen.base.pdf.Markup;

/** The left page: who the company is, what it was about, what it did. */
class LeftPage {

    /** Full-width characters to a line. */
    private static final int WHOLE = 48;
    private static final int GISTS = 42;
    private static final int MEASURE = 46;
    private static final int ISSUE = 25;

    private final PrintedCase company;
    private final CaseText text;
    private final List<Strand> strands;
    private final SpreadWords words;
    private final PrintedPage page = new PrintedPage();

    LeftPage(PrintedCase company, SpreadWords words) {
        this.company = company;
        this.text = company.text();
        this.strands = Strand.of(text);
        this.words = words;
    }

    Markup written(PageMarks marks) {
        head();
        profile();
        gists();
        background();
        measures();
        return page.written("left", marks.leftNumber(), marks.sample() ? words.t("spread.sample") : "");
    }

    private void head() {
        var out = new Markup();
        if (!company.groupName().isEmpty()) {
            out.element("p", "sp-tab " + PrintedPage.colour(company.groupCode()), company.groupName());
        }
        paragraph(out, "sp-alias", text.alias());
        if (!text.title().isEmpty()) {
            out.element("h2", "sp-title", PrintedText.title(text.title()));
        }
        page.block("sp-sec--head", 17 + (text.title().codePointCount(0, text.title().length()) > PrintedText.TITLE_LINE || text.title().contains("\n") ? 10 : 0), out);
    }

    private void profile() {
        var facts = new Markup();
        fact(facts, "spread.industry", company.industryName());
        fact(facts, "spread.headcount", text.headcount() == null ? "" : words.t("case.headcount." + text.headcount()));
        fact(facts, "spread.organisation", text.organisation());
        var out = new Markup();
        if (!facts.written().isEmpty()) {
            out.open("p", "sp-facts").add(facts).close();
        }
        paragraph(out, "", text.business());
        page.block("sp-sec--profile sp-prof", 5 + (facts.written().isEmpty() ? 0 : 2 * LINE) + lines(text.business(), WHOLE), out);
    }

    private void fact(Markup line, String key, String value) {
        if (!value.isEmpty()) {
            line.open("span", "sp-fact").element("b", "", words.t(key)).text(" ").element("span", "", PrintedText.of(value)).close().text(" ");
        }
    }

    private void gists() {
        var gists = Stream.of(new Gist("spread.background", text.gistBackground()), new Gist("spread.measures", text.gistMeasures()), new Gist("spread.results", text.gistResults()))
                .filter(gist -> !gist.text().isEmpty()).toList();
        if (!gists.isEmpty()) {
            var out = new Markup().open("div", "sp-three");
            gists.forEach(gist -> {
                gap(out, gist != gists.getFirst());
                out.open("div", "sp-gist").element("p", "sp-label", words.t(gist.key())).element("p", "", PrintedText.of(gist.text())).close();
            });
            page.block("sp-sec--gist", 6 + LINE + gists.stream().mapToDouble(gist -> lines(gist.text(), GISTS / gists.size())).max().orElseThrow(), out.close());
        }
    }

    private record Gist(String key, String text) {
    }

    private void background() {
        var out = new Markup();
        paragraph(out, "sp-lead", text.backgroundHeading());
        paragraph(out, "sp-text", text.background());
        var lower = keyWordsAndIssues(out);
        if (!out.written().isEmpty()) {
            page.block("sp-sec sp-sec--background", 10 + (text.backgroundHeading().isEmpty() ? 0 : 8) + lines(text.background(), WHOLE) + lower,
                    new Markup().element("h3", "sp-h", words.t("spread.background")).add(out));
        }
    }

    /** Circles, and the issues beside them. @return their height */
    private double keyWordsAndIssues(Markup out) {
        var keyWords = Stream.of(text.keyWord1(), text.keyWord2(), text.keyWord3()).filter(word -> !word.isEmpty()).toList();
        var issues = strands.stream().filter(strand -> !strand.issue().isEmpty()).toList();
        if (keyWords.isEmpty() && issues.isEmpty()) {
            return 0;
        }
        out.open("div", "sp-issues");
        if (!keyWords.isEmpty()) {
            out.open("div", "sp-keys sp-keys--" + keyWords.size()).open("div", "sp-keys__row");
            for (var word = 0; word < keyWords.size(); word++) {
                gap(out, word > 0);
                out.element("div", "sp-key", PrintedText.of(keyWords.get(word)));
            }
            out.close().close();
        }
        if (!issues.isEmpty()) {
            out.open("div", "sp-list");
            issues.forEach(strand -> out.open("div", "sp-issue").open("div", "sp-m__n").add(number(strand)).close().element("p", "sp-m__text", PrintedText.of(strand.issue())).close());
            out.close();
        }
        out.close();
        return 3 + Math.max(keyWords.isEmpty() ? 0 : 25, issues.stream().mapToDouble(strand -> 2.5 + lines(strand.issue(), ISSUE)).sum());
    }

    private void measures() {
        var done = strands.stream().filter(strand -> !strand.heading().isEmpty() || !strand.measure().isEmpty()).toList();
        if (done.isEmpty()) {
            return;
        }
        var out = new Markup().element("h3", "sp-h", words.t("spread.measures"));
        done.forEach(strand -> {
            out.open("div", "sp-m").open("div", "sp-m__n").add(number(strand)).close().open("div", "sp-m__text");
            paragraph(out, "sp-strong", strand.heading());
            paragraph(out, "", strand.measure());
            out.close().close();
        });
        page.block("sp-sec sp-sec--measures", 10 + done.stream().mapToDouble(strand -> 2 + lines(strand.heading(), MEASURE) + lines(strand.measure(), MEASURE)).sum(), out);
    }

    /** Between two boxes beside one another: the two that draw the page disagree about every other way to set them apart. */
    static void gap(Markup out, boolean between) {
        if (between) {
            out.element("div", "sp-gap", "");
        }
    }

    static Markup number(Strand strand) {
        return new Markup().element("span", "sp-n", String.valueOf(strand.number()));
    }
}
