package jp.jissen.programme;

/** Where the programme's screens are. */
public final class ProgrammeRoutes {

    public static final String EDITIONS = "editions";
    public static final String EDITION = "editions/:edition";
    public static final String SCHEDULE = "editions/:edition/schedule";
    public static final String SESSIONS = "editions/:edition/sessions";
    public static final String SESSION = "editions/:edition/sessions/:number";

    private ProgrammeRoutes() {
    }

    public static String edition(EditionId id) {
        return EDITIONS + "/" + id;
    }

    public static String schedule(EditionId id) {
        return edition(id) + "/schedule";
    }

    /** The session that is next. */
    public static String sessions(EditionId id) {
        return edition(id) + "/sessions";
    }

    public static String session(EditionId id, int number) {
        return sessions(id) + "/" + number;
    }
}
