package jp.jissen.database;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * Who may sign in to a server of Jissen.
 *
 * @param superuser makes the database and the roles, nothing else
 * @param migrate   changes the schema, through {@code SET ROLE jissen_owner}
 * @param app       the running program: owns nothing, row security holds for it
 * @param backup    reads everything past row security
 */
public record Logins(Login superuser, Login migrate, Login app, Login backup) {
    public static final String MIGRATE = "jissen_migrate";
    public static final String APP = "jissen_app";
    public static final String BACKUP = "jissen_backup";

    private static final SecureRandom RANDOM = new SecureRandom();

    /** New passwords of 256 bits each. */
    public static Logins generated() {
        return generated(new Login("postgres", password()));
    }

    /** New passwords of 256 bits each, for a server whose superuser exists already. */
    public static Logins generated(Login superuser) {
        return new Logins(superuser, new Login(MIGRATE, password()), new Login(APP, password()), new Login(BACKUP, password()));
    }

    private static String password() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
