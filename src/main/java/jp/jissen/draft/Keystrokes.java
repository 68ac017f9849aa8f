package jp.jissen.draft;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Refusal;
import jp.jissen.base.Sheet;

/**
 * One field as a page of a browser holds it.
 *
 * @param sheet the sheet's key
 * @param field component of the form's record
 * @param writer the page, drawn by lot when it was loaded
 * @param seq counts up within the writer; a lower one that comes later is old news
 * @param text what the field holds, or null when it holds nothing unsaved any more
 * @param base what it held before
 * @param title what the form is called, in the words of its reader
 * @param path where the form is, beginning with one slash
 * @param at when it was typed, by the clock of the device
 */
public record Keystrokes(String sheet, String field, UUID writer, long seq, @Nullable String text, @Nullable String base, String title, String path, Instant at) {

    /** Characters (UTF-16) that one field may hold unsaved: far above every limit of a field, so that nothing pasted is lost. */
    public static final int LONGEST = 250_000;

    public Keystrokes {
        var tooLong = text != null && text.length() > LONGEST || base != null && base.length() > LONGEST;
        if (Sheet.parse(sheet).isEmpty() || !field.matches("[a-zA-Z0-9.]{1,60}") || !path.matches("/([^/\\\\].*)?") || path.length() > 300 || title.length() > 200 || tooLong) {
            throw new Refusal("refusal.draft.unreadable");
        }
    }
}
