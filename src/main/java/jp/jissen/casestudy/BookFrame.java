package jp.jissen.casestudy;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import jp.jissen.base.pdf.Markup;
import jp.jissen.base.pdf.Paper;

/** The pages of the book that are not about a company. */
class BookFrame {

    private static final String CSS = CasePrint.CSS + """
            .bk-next { page-break-before: always; }
            .bk-band { position: absolute; top: 0; left: 0; width: 186mm; height: 128mm; padding: 42mm 12mm 0 12mm; background: #1e5e5a; color: #ffffff; }
            .bk-cover p { line-height: 1.5; }
            .bk-cover .bk-year { font-size: 6mm; } .bk-cover .bk-programme { font-size: 7mm; line-height: 1.5; margin-top: 3mm; }
            .bk-cover h1 { margin: 14mm 0 0 0; font-size: 20mm; line-height: 1.2; font-weight: 700; }
            .bk-stripes { position: absolute; top: 170mm; left: 0; width: 210mm; height: 5mm; display: table; table-layout: fixed; }
            .bk-stripe { display: table-cell; height: 5mm; }
            .bk-cover .bk-count { position: absolute; top: 186mm; left: 12mm; font-size: 5mm; color: #1e5e5a; font-weight: 700; }
            .bk-cover .bk-publisher { position: absolute; top: 262mm; left: 12mm; width: 186mm; font-size: 4.4mm; }
            .bk-cover .sp-sample { top: 12mm; background: #ffffff; }
            .bk-title { margin: 0 0 6mm 0; padding: 0 0 2mm 0; border-bottom: 0.4mm solid #1e5e5a; color: #1e5e5a; font-size: 8mm; line-height: 1.4; font-weight: 700; }
            .sp-page .bk-text { margin: 0 0 3mm 0; font-size: 4.2mm; line-height: 1.7; }
            .bk-terms { display: table; table-layout: fixed; width: 186mm; margin-top: 6mm; }
            .bk-term { display: table-row; }
            .bk-term__name { display: table-cell; width: 44mm; padding: 3mm 4mm 3mm 0; border-top: 0.2mm solid #cfc9bd; color: #1e5e5a; font-weight: 700; font-size: 4.2mm; }
            .bk-term__text { display: table-cell; padding: 3mm 0; border-top: 0.2mm solid #cfc9bd; font-size: 4mm; line-height: 1.7; }
            .bk-tab { display: inline-block; padding: 0.6mm 4mm; margin: 0 1.5mm 1mm 0; font-size: 3.4mm; }
            .bk-head { display: table; table-layout: fixed; width: 186mm; height: 12.4mm; }
            .bk-head h2 { display: table-cell; vertical-align: bottom; padding: 0 0 1mm 0; }
            .bk-head__tab { display: inline-block; padding: 0.8mm 5mm; font-size: 4.2mm; line-height: 1.5; font-weight: 700; }
            .bk-head__count { font-size: 3.6mm; color: #55524c; font-weight: 400; }
            .bk-item { display: table; table-layout: fixed; width: 186mm; height: 12.4mm; border-bottom: 0.2mm solid #cfc9bd; }
            .bk-item__colour { display: table-cell; width: 2mm; }
            .bk-item__text { display: table-cell; vertical-align: middle; padding: 0 0 0 4mm; line-height: 1.4; }
            .bk-item__page { display: table-cell; vertical-align: middle; width: 16mm; text-align: right; font-size: 4.4mm; font-weight: 700; color: #1e5e5a; }
            .sp-page .bk-item__alias { font-size: 3.2mm; color: #55524c; }
            .bk-imprint { position: absolute; top: 150mm; left: 12mm; width: 186mm; }
            .bk-imprint .bk-title { font-size: 5.4mm; }
            """;
    private final BookDetails book;
    private final BookPlan plan;
    private final SpreadWords words;

    BookFrame(BookDetails book, BookPlan plan, SpreadWords words) {
        this.book = book;
        this.plan = plan;
        this.words = words;
    }

    String title() {
        return book.year() + " " + book.programme() + " " + words.t("book.title");
    }

    /** All that comes before the first company. */
    Paper front() {
        var out = new Markup();
        cover(out);
        page(out, BookPlan.HOW_TO_READ, this::howToRead);
        for (var i = 0; i < plan.contents().size(); i++) {
            var lines = plan.contents().get(i);
            var isFirst = i == 0;
            page(out, BookPlan.CONTENTS + i, inside -> {
                if (isFirst) {
                    inside.element("h1", "bk-title", words.t("book.contents"));
                }
                lines.forEach(line -> contents(inside, line));
            });
        }
        if (plan.white()) {
            out.open("div", "sp-page bk-next").close();
        }
        return new Paper(title(), Locale.JAPANESE, CSS, out);
    }

    /** 奥付. */
    Paper imprint() {
        var out = new Markup();
        page(out, plan.imprint(), inside -> {
            inside.open("div", "bk-imprint").element("h1", "bk-title", title());
            facts(inside, List.of(List.of("book.printed", words.month(book.printed())), List.of("book.publisher", publisher()), List.of("book.phone", book.phone())));
            inside.element("p", "bk-text", words.t("book.rights")).element("p", "bk-text", words.t("book.permission"));
            inside.close();
        });
        return new Paper(title(), Locale.JAPANESE, CSS.replace(".bk-next { page-break-before: always; }", ""), out);
    }

    private String publisher() {
        return words.t("book.office", book.programme());
    }

    private void cover(Markup out) {
        out.open("div", "sp-page bk-cover").open("div", "bk-band").element("p", "bk-year", book.year()).element("p", "bk-programme", book.programme()).element("h1", "", words.t("book.title")).close();
        out.open("div", "bk-stripes");
        plan.chapters().forEach(chapter -> out.element("div", "bk-stripe " + PrintedPage.colour(chapter.code()), ""));
        out.close().element("p", "bk-count", words.t("book.count", plan.entries().size())).element("p", "bk-publisher", publisher());
        if (book.preview()) {
            out.element("p", "sp-sample", words.t("book.preview"));
        }
        out.close();
    }

    private void howToRead(Markup out) {
        out.element("h1", "bk-title", words.t("book.howToRead")).element("p", "bk-text", words.t("book.howToRead.intro", book.programme())).element("p", "bk-text", words.t("book.howToRead.names"));
        out.open("div", "bk-terms");
        term(out, words.t("book.howToRead.colours"), words.t("book.howToRead.colours.text"), inside -> plan.chapters().forEach(chapter -> inside.element("span", "bk-tab " + PrintedPage.colour(chapter.code()), name(chapter)).text(" ")));
        term(out, words.t("spread.background"), words.t("book.howToRead.background"), inside -> { });
        term(out, words.t("spread.measures"), words.t("book.howToRead.measures"), inside -> { });
        term(out, words.t("spread.results"), words.t("book.howToRead.results"), inside -> inside.element("span", "sp-st sp-st--solved", words.t("case.outcome." + Outcome.SOLVED)).text(" ").element("span", "sp-st sp-st--continued", words.t("case.outcome." + Outcome.CONTINUED)));
        term(out, words.t("spread.beforeAfter"), words.t("book.howToRead.surveys"), inside -> { });
        term(out, words.t("spread.participantVoice"), words.t("book.howToRead.voices"), inside -> { });
        out.close();
    }

    private static void term(Markup out, String name, String text, Consumer<Markup> signs) {
        out.open("div", "bk-term").element("div", "bk-term__name", name).open("div", "bk-term__text").element("p", "", text);
        var inside = new Markup();
        signs.accept(inside);
        if (!inside.written().isEmpty()) {
            out.open("p", "").add(inside).close();
        }
        out.close().close();
    }

    private void contents(Markup out, BookPlan.Line line) {
        switch (line) {
            case BookPlan.Head head -> out.open("div", "bk-head").open("h2", "").element("span", "bk-head__tab " + PrintedPage.colour(head.chapter().code()), name(head.chapter())).text(" ")
                    .element("span", "bk-head__count", words.t("book.companies", head.chapter().entries().size())).close().close();
            case BookPlan.Item item -> out.open("div", "bk-item").element("div", "bk-item__colour " + PrintedPage.colour(item.entry().groupCode()), "").open("div", "bk-item__text")
                    .element("p", "bk-item__alias", PrintedText.of(item.entry().alias())).element("p", "", PrintedText.of(item.entry().title())).close()
                    .element("div", "bk-item__page", String.valueOf(plan.page(item.number()))).close();
        }
    }

    private String name(BookPlan.Chapter chapter) {
        return chapter.name().isEmpty() ? words.t("book.noGroup") : chapter.name();
    }

    private void facts(Markup out, List<List<String>> facts) {
        facts.stream().filter(fact -> !fact.getLast().isEmpty()).forEach(fact -> out.open("p", "bk-text").element("b", "", words.t(fact.getFirst())).text(" ").element("span", "", fact.getLast()).close());
    }

    private static void page(Markup out, int number, Consumer<Markup> inside) {
        out.open("div", "sp-page bk-next sp-page--" + (number % 2 == 0 ? "left" : "right"));
        inside.accept(out);
        out.element("p", "sp-number", String.valueOf(number)).close();
    }
}
