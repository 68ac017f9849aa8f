package jp.jissen.programme;

/** Where a session takes place. */
public enum SessionMode { VENUE, ONLINE }
