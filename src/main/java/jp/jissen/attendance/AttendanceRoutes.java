package jp.jissen.attendance;

import jp.jissen.programme.EditionId;

/** Where the attendance lists are. */
public final class AttendanceRoutes {

    public static final String SESSIONS = "editions/:edition/attendance";
    public static final String SHEET = "editions/:edition/attendance/:number";
    public static final String PAPER = "editions/:edition/attendance/:number/paper";

    private AttendanceRoutes() {
    }

    public static String sessions(EditionId edition) {
        return "editions/" + edition + "/attendance";
    }

    public static String sheet(EditionId edition, int number) {
        return sessions(edition) + "/" + number;
    }

    /** The list as it is printed. */
    public static String paper(EditionId edition, int number) {
        return sheet(edition, number) + "/paper";
    }
}
