package jp.jissen.casestudy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.jissen.base.SearchKey;
import jp.jissen.casestudy.NameFinding.Kind;

/**
 * 匿名チェック: looks for names that must not be printed (2024 guide: company and personal names never). Width, capitals, kana and
 * blanks make no difference. It is simple on purpose: it finds what is written, and a person looks for what can be guessed.
 */
final class NameCheck {

    /** What stands for a person and is no name: who answers by telephone is written down as 小泉様 or as 総務部 小泉. */
    private static final Pattern TITLE = Pattern.compile("(?:代表|取締役|執行役員|監査役|理事長?|会長|副?社長|専務|常務|[副次]?[部課]長|係長|主任|店長|工場長|所長|担当者?|責任者|様|さん|氏|殿)+");
    private static final Pattern DEPARTMENT = Pattern.compile("(?:総務|経理|営業|製造|人事|管理|技術|企画|業務|開発|購買|生産|品質|情報|システム|経営)+[部課室係]?");
    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?\\.)+(?:jp|com|net|org|biz|info|tokyo|co|io|dev|app)(?![a-z0-9])");
    /** A name of one character, such as 林, stands in too many words. */
    private static final int SHORTEST = 2;

    private final List<Name> names = new ArrayList<>();

    /** @param companies names with or without their legal form; @param people full names; @param mails addresses, for what stands behind the @ */
    NameCheck(Collection<String> companies, Collection<String> people, Collection<String> mails) {
        companies.forEach(company -> add(Kind.COMPANY, LegalForm.without(company)));
        people.forEach(this::person);
        mails.stream().filter(mail -> mail.contains("@")).forEach(mail -> add(Kind.DOMAIN, mail.substring(mail.lastIndexOf('@') + 1)));
    }

    private void person(String person) {
        var parts = Stream.of(person.split("[\\s　]+")).filter(part -> !TITLE.matcher(part).matches() && !DEPARTMENT.matcher(part).matches()).toList();
        add(Kind.PERSON, String.join(" ", parts));
        parts.forEach(part -> {
            add(Kind.PERSON, part);
            add(Kind.PERSON, part.replaceFirst("^" + TITLE, "").replaceFirst(TITLE + "$", ""));
        });
    }

    private void add(Kind kind, String word) {
        var key = key(word);
        if (key.codePointCount(0, key.length()) >= SHORTEST && names.stream().noneMatch(name -> name.kind == kind && name.key.equals(key))) {
            names.add(new Name(kind, word, key));
        }
    }

    /** Each name once for each block, in the order of the page. */
    List<NameFinding> of(CaseText text) {
        Set<NameFinding> found = new LinkedHashSet<>();
        for (var block : CaseBlock.values()) {
            var key = key(text.of(block));
            names.stream().filter(name -> key.contains(name.key)).map(name -> new NameFinding(block, name.kind, name.word)).forEach(found::add);
            var domains = DOMAIN.matcher(key);
            while (domains.find()) {
                found.add(new NameFinding(block, Kind.DOMAIN, domains.group()));
            }
        }
        return withoutParts(found);
    }

    /** A full name says it all; its parts are not told beside it. */
    private static List<NameFinding> withoutParts(Set<NameFinding> found) {
        return found.stream().filter(one -> found.stream().noneMatch(other -> other.block() == one.block() && other.kind() == one.kind() && !other.equals(one) && key(other.word()).contains(key(one.word()))
                && key(other.word()).length() > key(one.word()).length())).toList();
    }

    /** Blanks are left out: 小泉 花子 is 小泉花子. */
    private static String key(String text) {
        return SearchKey.of(text).replace(" ", "");
    }

    private record Name(Kind kind, String word, String key) {
    }
}
