package jp.jissen.company;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import jp.jissen.programme.EditionId;

/**
 * Which companies a list shows.
 *
 * @param edition whose enrolments stand beside the companies
 * @param search part of the name or its reading; empty for all
 * @param quotaGroups codes of the catalogue's quota groups; empty for all
 * @param enrolledOnly leaves out companies that have no part in the edition
 */
public record CompanyFilter(@Nullable EditionId edition, String search, @Nullable EnrolmentStatus status, Set<String> quotaGroups, boolean enrolledOnly) {

    public static CompanyFilter of(EditionId edition) {
        return new CompanyFilter(edition, "", null, Set.of(), true);
    }

    public CompanyFilter search(String text) {
        return new CompanyFilter(edition, text, status, quotaGroups, enrolledOnly);
    }

    public CompanyFilter status(@Nullable EnrolmentStatus one) {
        return new CompanyFilter(edition, search, one, quotaGroups, enrolledOnly);
    }

    public CompanyFilter quotaGroups(Set<String> groups) {
        return new CompanyFilter(edition, search, status, groups, enrolledOnly);
    }

    public CompanyFilter enrolledOnly(boolean only) {
        return new CompanyFilter(edition, search, status, quotaGroups, only);
    }
}
