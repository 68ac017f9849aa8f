package jp.jissen.notice;

import jp.jissen.work.MailWay;

/** One addressee's letter as it will go. */
public record NoticeLetter(Addressee to, MailWay way, String subject, String body) {
}
