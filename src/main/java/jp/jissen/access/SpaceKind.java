package jp.jissen.access;

/** What a space stands for. */
public enum SpaceKind {
    /** A company's own data. */
    COMPANY,
    /** What an edition shares with all who take part in it: material, notices. */
    EDITION
}
