package jp.jissen.base.ui;

import java.util.Locale;

import com.vaadin.flow.component.badge.Badge;

/** A state in a word, with a mark in front where it is done or needs somebody. */
public class StateBadge extends Badge {

    public StateBadge(String word, Tone tone) {
        super(word);
        addClassNames("state", "state--" + tone.name().toLowerCase(Locale.ROOT));
    }

    /** What the state means to the reader. */
    public enum Tone { DONE, LATE, NEUTRAL }
}
