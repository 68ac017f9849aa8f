package jp.jissen.work;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Which letters a list shows. @param search part of a name, a company, an address or a subject; empty for all */
public record MailFilter(Shelf shelf, String search) {

    public static final MailFilter ALL = new MailFilter(Shelf.ALL, "");

    /** The kinds of letters that the office tells apart, in the order of what needs a hand. */
    public enum Shelf {
        ALL(null, EnumSet.allOf(MailState.class)),
        /** To be printed and handed over. */
        PAPER(MailWay.PAPER, EnumSet.of(MailState.WAITING)),
        /** Did not arrive. */
        TROUBLE(null, EnumSet.of(MailState.REFUSED, MailState.RETURNED)),
        WAITING(MailWay.MAIL, EnumSet.of(MailState.WAITING)),
        SENT(null, EnumSet.of(MailState.SENT)),
        HANDED(null, EnumSet.of(MailState.HANDED)),
        CANCELLED(null, EnumSet.of(MailState.CANCELLED));

        private final @Nullable MailWay way;
        private final Set<MailState> states;

        Shelf(@Nullable MailWay way, Set<MailState> states) {
            this.way = way;
            this.states = states;
        }

        Set<MailState> states() {
            return states;
        }

        Set<MailWay> ways() {
            return Optional.ofNullable(way).<Set<MailWay>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(MailWay.class));
        }
    }
}
