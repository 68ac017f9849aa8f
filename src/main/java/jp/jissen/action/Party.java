package jp.jissen.action;

import java.util.EnumSet;
import java.util.Set;

/** The three sides that promise one another something: who does what was agreed, and as which side somebody reads it. */
public enum Party {
    COMPANY, EXPERT, OFFICE;

    /** Who may say that this side has kept its promise: itself, and the sides that look after it. */
    public Set<Party> tickedBy() {
        return EnumSet.range(this, OFFICE);
    }
}
