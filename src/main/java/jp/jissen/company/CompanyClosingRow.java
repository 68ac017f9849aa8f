package jp.jissen.company;

import jp.jissen.programme.ClosingDay;

/** A closing day of a company, with its id for removal. */
public record CompanyClosingRow(CompanyClosingId id, ClosingDay day) {
}
