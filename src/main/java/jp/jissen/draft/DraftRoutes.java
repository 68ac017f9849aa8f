package jp.jissen.draft;

/** Addresses of the screens about what is unsaved. */
public final class DraftRoutes {

    public static final String UNSAVED = "unsaved";

    private DraftRoutes() {
    }
}
