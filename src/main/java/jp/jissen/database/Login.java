package jp.jissen.database;

/** A name and password for PostgreSQL; the password never appears in text made from it. */
public record Login(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}
