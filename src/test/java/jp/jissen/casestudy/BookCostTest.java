package jp.jissen.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import jp.jissen.base.pdf.PdfBinder;

/**
 * A book of many companies costs hardly more memory than one of few. What is measured is what is still held after a
 * collection. The rest of the program is in both figures of a ratio, so what each spread adds is looked at too.
 */
class BookCostTest {

    private static final double MOST = 1.3;
    /** 7 are usual; a document that is held as a whole leaves 375. */
    private static final long LEFT = 100;

    @TempDir
    private Path folder;

    /** With some few different pages, bound again and again: making them would take the time. */
    @Test
    void bindingFiveTimesThePagesHoldsHardlyMore() throws IOException {
        var spreads = new ArrayList<Path>();
        for (var i = 0; i < 6; i++) {
            spreads.add(Files.write(folder.resolve(i + ".pdf"), Printing.spread(PrintedCases.of(PrintedCases.filled(1 - i * 0.1)), PageMarks.NONE)));
        }
        bind(spreads, 6);
        var few = bind(spreads, 12);
        var many = bind(spreads, 60);
        System.out.printf("book: binding 60 spreads holds %.2f times what binding 12 does%n", (double) many / few);
        assertThat((double) many / few).isLessThan(MOST);
        assertThat((many - few) / 48 / 1024).as("KiB that a spread leaves behind").isLessThan(LEFT);
    }

    /** The whole of it, as a year and ten years of companies would be made: some minutes. */
    @Test
    @EnabledIfSystemProperty(named = "book.cost", matches = "true")
    void aBookOfFourHundredHoldsHardlyMoreThanOneOfForty() throws IOException {
        make(2);
        var forty = make(40);
        var fourHundred = make(400);
        System.out.printf("book: 400 against 40 spreads: held %.2f, time %.1f, size %.1f%n", (double) fourHundred.held / forty.held, (double) fourHundred.nanos / forty.nanos, (double) fourHundred.size / forty.size);
        System.out.printf("book: 40 spreads %s%nbook: 400 spreads %s%n", forty, fourHundred);
        assertThat((double) fourHundred.held / forty.held).isLessThan(MOST);
    }

    private record Cost(long held, long nanos, long size) {

        /** The time has the measuring in it. */
        @Override
        public String toString() {
            return "%d s, %d MiB held, %.1f MB".formatted(nanos / 1_000_000_000, held >> 20, size / 1e6);
        }
    }

    private long bind(List<Path> spreads, int count) {
        var parts = IntStream.range(0, count).mapToObj(i -> spreads.get(i % spreads.size())).toList();
        var held = new long[1];
        Printing.bean(PdfBinder.class).bind("事例集", Locale.JAPANESE, parts, List.of(), folder.resolve("book.pdf"), (done, total) -> measure(done, total, held));
        return held[0];
    }

    private Cost make(int count) throws IOException {
        var entries = IntStream.range(0, count).mapToObj(i -> new BookEntry(new CasePageId(new UUID(0, i)), "CM", "建設・製造", "製造業" + i, "題", 0)).toList();
        var held = new long[1];
        var file = folder.resolve("book.pdf");
        var start = System.nanoTime();
        Printing.bean(BookMaker.class).make(new BookDetails("名", 2025, "", LocalDate.of(2026, 3, 1), false), entries, entry -> new BookPage(PrintedCases.of(PrintedCases.filled(1 - entry.id().value().getLeastSignificantBits() % 7 * 0.1)), false), file,
                (done, total) -> measure(done, total, held));
        return new Cost(held[0], System.nanoTime() - start, Files.size(file));
    }

    /** At some of the steps, and at the last ones, when the most is held. */
    private static void measure(long done, long total, long[] held) {
        if (done % Math.max(1, total / 5) == 0 || done >= total - 1) {
            held[0] = Math.max(held[0], held());
        }
    }

    /** The least of some collections: what is cleaned after one goes with the next or the one after. */
    private static long held() {
        return IntStream.range(0, 3).mapToLong(round -> afterCollection()).min().orElseThrow();
    }

    private static long afterCollection() {
        try {
            var gone = new ReferenceQueue<Object>();
            var sentinel = new PhantomReference<>(new Object(), gone);
            System.gc();
            gone.remove(2_000);
            Reference.reachabilityFence(sentinel);
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
