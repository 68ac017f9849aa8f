package jp.jissen.register;

import org.springframework.data.domain.Sort;

/** The orders of the list; each ends with the number, so that pages never overlap. */
public enum AssetSort {
    /** Highest risk first; not yet rated ones last. */
    RISK(Sort.by(Sort.Order.desc("riskValue").nullsLast(), Sort.Order.asc("number"))),
    NUMBER(Sort.by("number")),
    NAME(Sort.by("name", "number")),
    /** Last saved first. */
    RECENT(Sort.by(Sort.Order.desc("savedAt"), Sort.Order.asc("number")));

    private final Sort order;

    AssetSort(Sort order) {
        this.order = order;
    }

    Sort order() {
        return order;
    }
}
