package jp.jissen.work;

/** Where the screens about work are. */
public final class WorkRoutes {

    public static final String JOBS = "jobs";

    private WorkRoutes() {
    }
}
