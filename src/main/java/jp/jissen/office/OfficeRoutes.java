package jp.jissen.office;

import jp.jissen.programme.EditionId;

/** Where the office's screens about all companies are. */
public final class OfficeRoutes {

    /** Name of the query parameter that brings the key of a group of columns in which something is late. */
    public static final String LATE = "late";
    public static final String OVERVIEW = "editions/:edition/overview";
    public static final String OVERVIEW_PAPER = "editions/:edition/overview/paper";
    public static final String ROSTER = "editions/:edition/roster";

    private OfficeRoutes() {
    }

    public static String overview(EditionId edition) {
        return "editions/" + edition + "/overview";
    }

    /** The companies that are late with something in a group of columns. */
    public static String overviewLate(EditionId edition, String group) {
        return overview(edition) + "?" + LATE + "=" + group;
    }

    /** The overview as it is printed. */
    public static String overviewPaper(EditionId edition) {
        return overview(edition) + "/paper";
    }

    /** The year's companies and people, in and out. */
    public static String roster(EditionId edition) {
        return "editions/" + edition + "/roster";
    }
}
