package jp.jissen.revision;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Text cut where a Japanese reader pauses: words with the particles and marks that follow them. By scripts alone, without a
 * dictionary: a phrase begins where kanji, katakana, letters or figures follow hiragana or a mark.
 */
final class Phrases {

    private enum Kind {
        KANJI, KATAKANA, LETTERS, FIGURES, HIRAGANA, MARK, OPENING, SPACE, BREAK
    }

    private Phrases() {
    }

    /** The phrases; put together they are the text again. */
    static List<String> of(String text) {
        var phrases = new ArrayList<String>();
        var begin = 0;
        Kind before = null;
        for (var at = 0; at < text.length();) {
            var character = text.codePointAt(at);
            var kind = belongsToTheLast(character) && before != null ? before : kind(character);
            if (before != null && begins(before, kind)) {
                phrases.add(text.substring(begin, at));
                begin = at;
            }
            before = kind;
            at += Character.charCount(character);
        }
        if (begin < text.length()) {
            phrases.add(text.substring(begin));
        }
        return phrases;
    }

    private static boolean begins(Kind before, Kind now) {
        if (before == Kind.BREAK || now == Kind.BREAK) {
            return true;
        }
        return before != Kind.OPENING && switch (now) {
            case HIRAGANA -> before == Kind.MARK || before == Kind.SPACE;
            case MARK, SPACE -> false;
            case KANJI -> before != Kind.KANJI && before != Kind.FIGURES;   // 2階
            default -> before != now;
        };
    }

    /** Accents, selectors of a kanji's variant, marks that stand for a letter, and what closes a bracket. */
    private static boolean belongsToTheLast(int character) {
        var type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.END_PUNCTUATION
                || character == 'ー' || character == '々';
    }

    private static Kind kind(int character) {
        if (character == '\n') {
            return Kind.BREAK;
        }
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return Kind.SPACE;
        }
        if (Character.isDigit(character)) {
            return Kind.FIGURES;
        }
        if (!Character.isLetter(character)) {
            return Character.getType(character) == Character.START_PUNCTUATION ? Kind.OPENING : Kind.MARK;
        }
        return switch (UnicodeScript.of(character)) {
            case HAN -> Kind.KANJI;
            case KATAKANA -> Kind.KATAKANA;
            case HIRAGANA -> Kind.HIRAGANA;
            default -> Kind.LETTERS;
        };
    }
}
