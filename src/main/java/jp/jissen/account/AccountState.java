package jp.jissen.account;

/** Where an account stands. */
public enum AccountState {
    /** Made, but its person has not set a password yet. */
    INVITED,
    /** In use. */
    ACTIVE,
    /** Closed by staff; its history stays. */
    DISABLED
}
