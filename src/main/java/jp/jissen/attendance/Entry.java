package jp.jissen.attendance;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;

/**
 * What is written in a person's line of the list.
 *
 * @param place needed for those who attended; for the absent null or {@link Place#FOLLOW_UP}
 * @throws Refusal for field {@code place} when it does not go with the mark
 */
public record Entry(Mark mark, @Nullable Place place, String note) {

    public Entry(Mark mark, @Nullable Place place, @Nullable String note) {
        if (place == null ? mark.attended() : !place.goesWith(mark)) {
            throw Refusal.of("place", "refusal.attendance.place");
        }
        this.mark = mark;
        this.place = place;
        this.note = TextLimit.NOTE.check("note", note);
    }
}
