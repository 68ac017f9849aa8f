package jp.jissen.access;

/** The roles as constants for annotations; a test keeps them in step with {@link Role}. */
public final class Roles {

    public static final String PARTICIPANT = "PARTICIPANT";
    public static final String EXECUTIVE = "EXECUTIVE";
    public static final String EXPERT = "EXPERT";
    public static final String LECTURER = "LECTURER";
    public static final String COORDINATOR = "COORDINATOR";
    public static final String ADMIN = "ADMIN";
    public static final String CLIENT = "CLIENT";
    public static final String GUEST = "GUEST";

    private Roles() {
    }
}
