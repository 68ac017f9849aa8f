package jp.jissen.base.ui;

import com.vaadin.flow.component.badge.Badge;

/** A risk level: the word and the number, never colour alone. */
public class RiskBadge extends Badge {

    /** @param tone high, mid or low: the CSS class */
    public RiskBadge(String word, int value, String tone) {
        super(word, value);
        addClassNames("risk", "risk--" + tone);
    }
}
