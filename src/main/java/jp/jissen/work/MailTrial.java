package jp.jissen.work;

import java.time.Clock;
import java.util.Locale;

import org.springframework.stereotype.Component;

import jp.jissen.access.Acting;
import jp.jissen.base.Formats;
import jp.jissen.base.Ids;
import jp.jissen.base.Refusal;
import jp.jissen.base.Texts;

/** A mail to oneself, at once and without the outbox: whether the settings are right. For services that have asked first who may. */
@Component
public class MailTrial {

    private final MailServer server;
    private final MailPost post;
    private final Texts texts;
    private final Clock clock;

    MailTrial(MailServer server, MailPost post, Texts texts, Clock clock) {
        this.server = server;
        this.post = post;
        this.texts = texts;
        this.clock = clock;
    }

    /** What is set. @param host empty while no server is; @param from empty while no address is */
    public record Setup(boolean complete, String host, String from) {
    }

    public Setup setup() {
        return new Setup(post.isSetUp(), server.host(), server.from());
    }

    /** Waits for the server's answer, some seconds at most. @throws Refusal with the answer when it did not take the mail */
    public void send(String address, Locale locale) {
        var name = Acting.person().displayName();
        try {
            post.send(new Letter(Ids.next().toString(), name, address, texts.get("mail.trial.subject", locale), texts.get("mail.trial.body", locale, name, new Formats(locale).dateTime(clock.instant()))));
        } catch (MailPost.Rejected | MailPost.PutOff answered) {
            throw new Refusal("refusal.mail.answer", answered.getMessage());
        }
    }
}
