package jp.jissen.notice;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;

/** What a notice says, with the places in braces where each addressee's own words go. */
public record NoticeText(String subject, String body) {

    private static final Pattern PLACE = Pattern.compile("[{｛]([^{}｛｝\\n]{0,40})[}｝]");
    private static final Set<String> NAME = Set.of("氏名", "name");
    private static final Set<String> COMPANY = Set.of("企業名", "company");

    public NoticeText {
        subject = TextLimit.LINE.require("subject", subject);
        body = TextLimit.TEXT.require("body", body);
    }

    /** @throws Refusal for a place that nothing goes into, or for a company where the addressees have none */
    void check(boolean withCompanies) {
        check("subject", subject, withCompanies);
        check("body", body, withCompanies);
    }

    private static void check(String field, String text, boolean withCompanies) {
        PLACE.matcher(text).results().forEach(place -> {
            var word = place.group(1).strip();
            if (COMPANY.contains(word) && !withCompanies) {
                throw Refusal.of(field, "refusal.notice.company", place.group());
            }
            if (!NAME.contains(word) && !COMPANY.contains(word)) {
                throw Refusal.of(field, "refusal.notice.place", place.group());
            }
        });
    }

    String subjectFor(Addressee to) {
        return fill(subject, to);
    }

    String bodyFor(Addressee to) {
        return fill(body, to);
    }

    private static String fill(String text, Addressee to) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(COMPANY.contains(place.group(1).strip()) ? to.company() : to.name()));
    }
}
