package jp.jissen.catalogue;

/**
 * What participants do at home after a session.
 *
 * @param target           1 for CHECK (done or not); for ASSET_COUNT the number of rated assets the company's register should reach, from 1
 * @param dueBeforeSession number of the session before which it should be done
 * @throws IllegalArgumentException when the target is below 1, or is not 1 for CHECK
 */
public record HomeworkTemplate(String code, Kind kind, int target, Label text, int dueBeforeSession) {

    public enum Kind {
        /** The participant ticks it off. */
        CHECK,
        /** Counted from the company's register. */
        ASSET_COUNT
    }

    public HomeworkTemplate {
        if (target < 1 || kind == Kind.CHECK && target != 1) {
            throw new IllegalArgumentException("the target of %s cannot be %d".formatted(code, target));
        }
    }
}
