package jp.jissen.file;

/** Who may read a file, of those who have any role for its space. */
public enum Audience {
    EVERYBODY,
    /** The company's own people and its experts; not the office. */
    COMPANY,
    /** The office; nobody else. */
    OFFICE
}
