package jp.jissen.casestudy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.catalogue.Industry;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionService;

/** The pages of a year, for its book. The wall decides whose: the office's jobs see all of them. */
@Component
class BookPages {

    private final CasePages pages;
    private final CaseContents contents;
    private final CaseService cases;
    private final CaseSpreads spreads;
    private final EditionService editions;
    private final Catalogues catalogues;

    BookPages(CasePages pages, CaseContents contents, CaseService cases, CaseSpreads spreads, EditionService editions, Catalogues catalogues) {
        this.pages = pages;
        this.contents = contents;
        this.cases = cases;
        this.spreads = spreads;
        this.editions = editions;
        this.catalogues = catalogues;
    }

    /** By alias. @param preview whether pages that are not final are among them */
    @Transactional(readOnly = true)
    public List<BookEntry> entries(EditionId edition, boolean preview) {
        var industries = catalogues.version(editions.get(edition).catalogueVersion()).industries().stream().collect(Collectors.toMap(Industry::code, Function.identity()));
        var wanted = pages.ofEdition(edition.value()).stream().filter(page -> preview || page.state() == CaseState.FINAL).toList();
        var texts = contents.texts(wanted.stream().map(CasePage::id).toList());
        return wanted.stream().map(page -> entry(page, texts.get(page.id()), industries.get(texts.get(page.id()).industry()))).sorted(Comparator.comparing(BookEntry::alias).thenComparing(entry -> entry.id().value())).toList();
    }

    private static BookEntry entry(CasePage page, CaseText text, @Nullable Industry industry) {
        return new BookEntry(page.id(), industry == null ? "" : industry.quotaGroup().code(), industry == null ? "" : industry.quotaGroup().label().in(Locale.JAPANESE), text.alias(), text.title(), page.state() == CaseState.FINAL);
    }

    /**
     * Names are looked for once more: somebody may have joined the company since its page became final.
     *
     * @throws Absent when it is not there or not for the actor
     * @throws Refusal when a final page has a name in it by now
     */
    @Transactional(readOnly = true)
    public PrintedCase page(CasePageId id) {
        var page = cases.get(id);
        if (page.state() == CaseState.FINAL && !page.findings().isEmpty()) {
            throw new Refusal("refusal.book.names", page.text().alias(), page.findings().getFirst().word());
        }
        return spreads.typesetter(page.enrolment(), page.edition()).of(page.text());
    }
}
