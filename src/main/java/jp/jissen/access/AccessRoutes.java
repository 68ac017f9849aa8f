package jp.jissen.access;

/** Where the screens about access are. */
public final class AccessRoutes {

    public static final String TRAIL = "trail";

    private AccessRoutes() {
    }
}
