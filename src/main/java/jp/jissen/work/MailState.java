package jp.jissen.work;

/** Where a letter stands. */
public enum MailState {

    WAITING,
    /** The mail server took it; whether it arrived is another matter. */
    SENT,
    /** The mail server did not take it, for good. */
    REFUSED,
    /** 届かなかった: it came back, or the office learned otherwise that it did not arrive. */
    RETURNED,
    /** 渡した: given on paper. */
    HANDED,
    CANCELLED
}
