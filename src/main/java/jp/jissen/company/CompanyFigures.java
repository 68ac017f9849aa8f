package jp.jissen.company;

import java.util.Collection;
import java.util.Map;

/** Counts about companies that a module above can give for the office's list: numbers, never rows. One statement for all. */
public interface CompanyFigures {

    /** Translation key of the column, and key in {@link CompanyLine#figures()}. */
    String key();

    Map<CompanyId, Long> count(Collection<CompanyRow> companies);
}
