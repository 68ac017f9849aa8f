package jp.jissen.revision;

/** Who may read the versions of a thing, of those who have any role for its space. */
public enum Audience {
    EVERYBODY,
    /** The company's own people and its experts; not the office. */
    COMPANY,
    /** The company's experts and the office; not the company. */
    OFFICE,
    /** The company's own people and the office; none of its experts. */
    NO_EXPERT,
    /** The office; nobody else. */
    OFFICE_ALONE
}
