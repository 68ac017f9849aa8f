package jp.jissen.work;

/** How a letter goes. */
public enum MailWay {

    MAIL,
    /** To somebody without a mail address, or where no mail server is set up. */
    PAPER
}
