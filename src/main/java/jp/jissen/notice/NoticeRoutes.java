package jp.jissen.notice;

import jp.jissen.programme.EditionId;
import jp.jissen.work.MailId;

/** Where notices are written and letters lie. */
public final class NoticeRoutes {

    public static final String OUTBOX = "outbox";
    public static final String PAPER = "outbox/paper";
    public static final String WRITE = "editions/:edition/notice";
    /** Parameter of {@link #PAPER}: one letter alone. */
    public static final String LETTER = "letter";

    private NoticeRoutes() {
    }

    public static String write(EditionId edition) {
        return "editions/" + edition + "/notice";
    }

    /** One letter for the printer. */
    public static String paper(MailId letter) {
        return PAPER + "?" + LETTER + "=" + letter;
    }
}
