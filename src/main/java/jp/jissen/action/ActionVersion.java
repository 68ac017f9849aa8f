package jp.jissen.action;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What the history of a promise holds. */
public record ActionVersion(String text, Party owner, @Nullable LocalDate dueOn, ActionState state, String reason) {

    public Promise promise() {
        return new Promise(text, owner, dueOn);
    }
}
