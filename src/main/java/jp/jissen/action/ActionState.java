package jp.jissen.action;

/** What became of a promise. */
public enum ActionState {
    OPEN,
    DONE,
    /** 取りやめ: given up, with its reason. */
    DROPPED
}
