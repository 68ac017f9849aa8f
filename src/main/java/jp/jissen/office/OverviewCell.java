package jp.jissen.office;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jp.jissen.base.Sentence;

/**
 * How far a company is in one column.
 *
 * @param word what stands in the cell; there is always one
 * @param order for sorting, the smallest first
 */
public record OverviewCell(Tone tone, Sentence word, long order) {

    /** What a cell means; each has its colour and its sign. */
    public enum Tone {
        DONE("✓"), DOING("▷"), LATE("!"), TODO("・"), NONE("");

        private final String sign;

        Tone(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** The same for all that say the same: there are few, in tens of thousands of places. */
    private static final Map<Word, OverviewCell> WORDS = new ConcurrentHashMap<>();

    private record Word(Tone tone, String word, long order) {
    }

    static OverviewCell of(Tone tone, String word, long order) {
        return WORDS.computeIfAbsent(new Word(tone, word, order), cell -> new OverviewCell(tone, Sentence.of(word), order));
    }

    /** A plain number: less is not worse. */
    static OverviewCell number(long number) {
        return new OverviewCell(Tone.NONE, Sentence.of("overview.number", number), number);
    }
}
