package jp.jissen.casestudy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

import jp.jissen.base.Refusal;
import jp.jissen.base.Texts;
import jp.jissen.base.pdf.PdfBinder;
import jp.jissen.base.pdf.PdfWriter;

/** Makes the book: each company's pages a PDF of their own, then all of them bound. Memory holds one company at a time. */
@Component
class BookMaker {

    private final CasePrint print;
    private final PdfWriter writer;
    private final PdfBinder binder;
    private final SpreadWords words;

    BookMaker(CasePrint print, PdfWriter writer, PdfBinder binder, Texts texts) {
        this.print = print;
        this.writer = writer;
        this.binder = binder;
        this.words = new SpreadWords(texts);
    }

    /**
     * @param pages a company's pages, asked for once each, in the order of the book
     * @param book is written
     * @param steps told before each company; what it throws ends the work and leaves nothing but {@code book} behind
     * @throws Refusal when there is no page, or when a company's cannot be printed
     */
    void make(BookDetails details, List<BookEntry> entries, Function<BookEntry, BookPage> pages, Path book, PdfBinder.Steps steps) {
        if (entries.isEmpty()) {
            throw new Refusal("refusal.book.empty");
        }
        var plan = new BookPlan(entries);
        var frame = new BookFrame(details, plan, words);
        var folder = folder();
        try {
            var parts = new ArrayList<Path>();
            parts.add(written(folder.resolve("front.pdf"), out -> writer.write(frame.front(), out)));
            var total = plan.entries().size() + 1;
            for (var number = 0; number < plan.entries().size(); number++) {
                steps.at(number, total);
                var entry = plan.entries().get(number);
                var page = pages.apply(entry);
                var marks = new PageMarks(plan.page(number), page.sample());
                parts.add(written(folder.resolve(number + ".pdf"), out -> write(entry, page.company(), marks, out)));
            }
            parts.add(written(folder.resolve("imprint.pdf"), out -> writer.write(frame.imprint(), out)));
            binder.bind(frame.title(), Locale.JAPANESE, parts, outline(plan), book, (done, all) -> steps.at(total - 1, total));
            steps.at(total, total);
        } finally {
            remove(folder);
        }
    }

    /** The office has to know on whose page the character is. */
    private void write(BookEntry entry, PrintedCase company, PageMarks marks, OutputStream out) {
        try {
            print.write(company, marks, out);
        } catch (Refusal refusal) {
            throw refusal.key().equals("refusal.pdf.characters") ? new Refusal("refusal.book.characters", entry.alias(), refusal.arguments()[0]) : refusal;
        }
    }

    private List<PdfBinder.Mark> outline(BookPlan plan) {
        var marks = new ArrayList<PdfBinder.Mark>();
        marks.add(mark("book.howToRead", BookPlan.HOW_TO_READ));
        marks.add(mark("book.contents", BookPlan.CONTENTS));
        var number = 0;
        for (var chapter : plan.chapters()) {
            var first = number;
            var below = new ArrayList<PdfBinder.Mark>();
            for (var entry : chapter.entries()) {
                below.add(new PdfBinder.Mark(PrintedText.of(entry.alias()), plan.page(number++) - 1, List.of()));
            }
            marks.add(new PdfBinder.Mark(chapter.name().isEmpty() ? words.t("book.noGroup") : chapter.name(), plan.page(first) - 1, below));
        }
        marks.add(mark("book.imprint", plan.imprint()));
        return marks;
    }

    private PdfBinder.Mark mark(String key, int page) {
        return new PdfBinder.Mark(words.t(key), page - 1, List.of());
    }

    private static Path written(Path part, Consumer<OutputStream> writing) {
        try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
            writing.accept(out);
            return part;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("jissen-book");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
