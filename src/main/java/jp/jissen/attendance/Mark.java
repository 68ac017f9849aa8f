package jp.jissen.attendance;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * How a person attended. In the order in which marks of one company's people outdo one another: a company attended as well
 * as the best of its people did.
 */
public enum Mark {

    /** 出席. */
    PRESENT(true),
    /** 遅刻: came late. */
    LATE(true),
    /** 早退: left early. */
    LEFT_EARLY(true),
    /** 欠席(連絡あり). */
    ABSENT_EXCUSED(false),
    /** 欠席(連絡なし). */
    ABSENT_UNEXCUSED(false);

    private final boolean attended;

    Mark(boolean attended) {
        this.attended = attended;
    }

    /** Whether the person was there, if only for a while. */
    public boolean attended() {
        return attended;
    }

    /** The company's mark: the best of its people's; empty while none of them has one. */
    public static Optional<Mark> ofCompany(Collection<Mark> people) {
        return people.stream().min(Comparator.naturalOrder());
    }
}
