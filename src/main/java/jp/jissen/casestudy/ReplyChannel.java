package jp.jissen.casestudy;

/** By which way a company's answer reached the office. */
public enum ReplyChannel {
    /** The company's own people, signed in. */
    SCREEN,
    TELEPHONE,
    FAX,
    MAIL,
    MEETING
}
