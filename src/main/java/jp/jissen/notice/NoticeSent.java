package jp.jissen.notice;

import java.util.Optional;

import jp.jissen.work.JobId;

/** What became of a notice. @param job that sends the mails; empty when all go on paper */
public record NoticeSent(long byMail, long onPaper, Optional<JobId> job) {
}
