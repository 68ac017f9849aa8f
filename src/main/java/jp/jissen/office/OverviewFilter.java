package jp.jissen.office;

import java.util.List;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.SearchKey;
import jp.jissen.company.EnrolmentStatus;

/**
 * Which companies the overview shows.
 *
 * @param search part of the name or its reading; empty for all
 * @param quotaGroup code; null for all
 * @param expert name; null for all
 * @param status null for all
 * @param late key of the group of columns in which something is late, {@link #ANYTHING}, or null for all
 */
public record OverviewFilter(String search, @Nullable String quotaGroup, @Nullable String expert, @Nullable EnrolmentStatus status, @Nullable String late) {

    public static final OverviewFilter ALL = new OverviewFilter("", null, null, null, null);
    /** Late in whatever group. */
    public static final String ANYTHING = "overview.late.any";

    boolean matches(Overview.Row row, List<Overview.Group> groups) {
        var company = row.company();
        return (search.isBlank() || SearchKey.of(company.name(), company.reading()).contains(SearchKey.of(search))) && (quotaGroup == null || quotaGroup.equals(row.quotaGroup()))
                && (expert == null || company.experts().contains(expert)) && (status == null || status == company.status())
                && (late == null || groups.stream().anyMatch(group -> (late.equals(ANYTHING) || late.equals(group.key())) && row.late(group)));
    }
}
