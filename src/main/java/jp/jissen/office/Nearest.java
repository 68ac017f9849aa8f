package jp.jissen.office;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.github.difflib.DiffUtils;

/** Finds the word that was probably meant. */
final class Nearest {

    private Nearest() {
    }

    /** One spelling for headings: width, capitals, brackets and blanks do not count. */
    static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s()_・-]", "");
    }

    /** The word that shares the most letters with what was typed; empty when that is less than half of them. */
    static Optional<String> to(String typed, Collection<String> words) {
        var letters = letters(typed);
        return words.stream().map(word -> new Likeness(word, likeness(letters, letters(word)))).filter(one -> one.share() >= 0.5).max(Comparator.comparingDouble(Likeness::share)).map(Likeness::word);
    }

    private static double likeness(List<Integer> one, List<Integer> other) {
        var changed = DiffUtils.diff(one, other).getDeltas().stream().mapToInt(delta -> delta.getSource().size() + delta.getTarget().size()).sum();
        return one.isEmpty() && other.isEmpty() ? 0 : 1 - (double) changed / (one.size() + other.size());
    }

    private static List<Integer> letters(String text) {
        return key(text).codePoints().boxed().toList();
    }

    private record Likeness(String word, double share) {
    }
}
