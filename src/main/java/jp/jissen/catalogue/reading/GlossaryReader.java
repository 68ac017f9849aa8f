package jp.jissen.catalogue.reading;

import java.util.List;

import jp.jissen.catalogue.GlossaryTerm;

/** glossary.csv: terms with plain explanations. */
final class GlossaryReader {

    static List<GlossaryTerm> read(CatalogueFiles files) {
        var codes = new Entries<GlossaryTerm>("term");
        var terms = new Entries<String>("term");
        files.csv("glossary.csv", List.of("code", "reading", "term_ja", "term_en", "meaning_ja", "meaning_en"), row -> {
            codes.add(row.value("code"), new GlossaryTerm(row.text("code"), row.text("reading"), row.label("term"), row.label("meaning")));
            terms.add(row.value("term_ja"), row.text("code"));
        });
        return codes.all();
    }

    private GlossaryReader() {
    }
}
