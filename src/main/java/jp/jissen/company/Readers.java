package jp.jissen.company;

import java.util.ArrayList;
import java.util.List;

/**
 * Who can read a company's page today, by the grants in force.
 *
 * @param own names of the company's people
 * @param experts names of the experts in charge
 */
public record Readers(List<String> own, List<String> experts) {

    /** Finds the words for a key. */
    @FunctionalInterface
    public interface Teller {

        String tell(String key, Object... arguments);
    }

    /** この企業の2人(小泉さん・緑川さん)、担当専門家の森下さん、事務局. @param office whether the office can read it too */
    public String sentence(Teller words, boolean office) {
        var parts = new ArrayList<String>();
        if (!own.isEmpty()) {
            parts.add(words.tell("readers.own", own.size(), names(own, words)));
        }
        if (!experts.isEmpty()) {
            parts.add(words.tell("readers.experts", names(experts, words)));
        }
        if (office) {
            parts.add(words.tell("readers.office"));
        }
        return String.join(words.tell("readers.and"), parts);
    }

    private static String names(List<String> names, Teller words) {
        return String.join(words.tell("readers.between"), names.stream().map(name -> words.tell("readers.name", name)).toList());
    }
}
