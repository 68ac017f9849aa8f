package jp.jissen.company;

import java.util.EnumSet;
import java.util.Set;

/** Where a company stands in an edition. Every change has its day and its reason. */
public enum EnrolmentStatus {
    /** 参加確定: takes part. */
    CONFIRMED,
    /** 辞退: declined before it began. */
    DECLINED,
    /** 途中辞退: left under way. */
    LEFT,
    /** 終了: took part to the end. */
    COMPLETED;

    /** What it may become; a mistake is put right by going back to {@link #CONFIRMED}. */
    public Set<EnrolmentStatus> next() {
        return this == CONFIRMED ? EnumSet.of(DECLINED, LEFT, COMPLETED) : EnumSet.of(CONFIRMED);
    }

    /** Whether the company still counts where rates are taken: declined ones never do, others until they left. */
    public boolean takesPart() {
        return this == CONFIRMED || this == COMPLETED;
    }
}
