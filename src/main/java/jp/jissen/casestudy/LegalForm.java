package jp.jissen.casestudy;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words that say what kind of company it is, and are no part of its name: as a whole, and only before or behind it. */
final class LegalForm {

    private static final String JAPANESE = "株式会社|有限会社|合同会社|合資会社|合名会社|(?:一般|公益)(?:社団|財団)法人|特定非営利活動法人|NPO法人|\\((?:株|有|同|資|名|一社)\\)"
            + "|かぶしき[かが]いしゃ|ゆうげん[かが]いしゃ|ごうどう[かが]いしゃ|ごうし[かが]いしゃ|ごうめい[かが]いしゃ";
    /** What an abbreviation is written with, or without. */
    private static final String AND = "[.,\\s]*";
    private static final String LATIN = "co" + AND + "(?:ltd|limited)|company" + AND + "limited|co|company|ltd|limited|inc|incorporated|corp|corporation|l" + AND + "l" + AND + "c|k" + AND + "k|g" + AND + "k";
    /** Co.,Ltd. is known by its dot even where no blank stands before it. */
    private static final Pattern BEHIND = Pattern.compile("[\\s,]*(?:" + JAPANESE + "|(?<![a-z0-9])(?:" + LATIN + ")" + AND + "|co[.,]" + AND + "(?:ltd|limited)" + AND + ")$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile("^(?:(?:" + JAPANESE + ")|k" + AND + "k[.\\s]+|g" + AND + "k[.\\s]+)[\\s,]*", Pattern.CASE_INSENSITIVE);

    private LegalForm() {
    }

    /** The bare name, with its width folded; empty when there is nothing but the form. */
    static String without(String company) {
        var name = Normalizer.normalize(company, Normalizer.Form.NFKC).strip();
        return BEHIND.matcher(BEFORE.matcher(name).replaceFirst("")).replaceFirst("").strip();
    }
}
