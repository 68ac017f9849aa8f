package jp.jissen.office;

import jp.jissen.programme.EditionId;

/** Where the office's screens about all companies are. */
public final class OfficeRoutes {

    public static final String ROSTER = "editions/:edition/roster";

    private OfficeRoutes() {
    }

    /** The year's companies and people, in and out. */
    public static String roster(EditionId edition) {
        return "editions/" + edition + "/roster";
    }
}
