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
        return new BookEntry(page.id(), industry == null ? "" : industry.quotaGroup().code(), industry == null ? "" : industry.quotaGroup().label().in(Locale.JAPANESE), text.alias(), text.title(), page.version());
    }

    /**
     * What is printed of an entry, some minutes after the entries were made: meanwhile the page may have been opened again. Names are
     * looked for once more, too: somebody may have joined the company since its page became final. The final book is stopped by
     * either; the sample is there to be looked at, so it has the page as it is now, marked.
     *
     * @throws Absent when it is not there or not for the actor
     * @throws Refusal when the final book would have another text than its contents say, or a name in it
     */
    @Transactional(readOnly = true)
    public BookPage page(BookEntry entry, boolean preview) {
        var page = cases.get(entry.id());
        if (!preview) {
            requirePublishable(page, entry);
        }
        return new BookPage(spreads.typesetter(page.enrolment(), page.edition()).of(page.text()), page.state() != CaseState.FINAL || !page.findings().isEmpty());
    }

    private static void requirePublishable(CaseDetails page, BookEntry entry) {
        if (page.state() != CaseState.FINAL || page.version() != entry.version()) {
            throw new Refusal("refusal.book.changed");
        }
        if (!page.findings().isEmpty()) {
            throw new Refusal("refusal.book.names", page.text().alias(), page.findings().getFirst().word());
        }
    }
}
