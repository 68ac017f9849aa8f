package jp.jissen.work;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

import jp.jissen.base.Refusal;

/** Hands one letter to the mail server, always to one addressee alone, and understands what the server answers. */
@Component
class MailPost {

    private static final int GOING_AWAY = 421;

    private final MailServer server;
    private final Clock clock;

    MailPost(MailServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    boolean isSetUp() {
        return server.sender().isPresent();
    }

    /**
     * @throws Rejected when the server takes no mail to this addressee
     * @throws PutOff when it asks to come again with this one
     * @throws TryLater when it cannot be reached, does not let us in or takes nothing from us: it will be the same with the next letter
     */
    void send(Letter letter) {
        var sender = server.sender().orElseThrow(() -> new Refusal("refusal.mail.server"));
        try {
            sender.send(message(sender, letter));
        } catch (MessagingException unreadable) {
            throw new Rejected(String.valueOf(unreadable.getMessage()));
        } catch (MailException failed) {
            throw understood(failed);
        }
    }

    private MimeMessage message(JavaMailSender sender, Letter letter) throws MessagingException {
        var from = new InternetAddress(server.from(), true);
        var message = sender.createMimeMessage();
        message.setFrom(named(from.getAddress(), from.getPersonal() == null ? "" : from.getPersonal()));
        message.setRecipient(RecipientType.TO, named(letter.address(), letter.name()));
        message.setSubject(letter.subject(), "UTF-8");
        message.setText(letter.body().replace("\n", "\r\n") + "\r\n", "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", "<" + letter.id() + from.getAddress().substring(from.getAddress().lastIndexOf('@')) + ">");
        return message;
    }

    private static InternetAddress named(String address, String name) throws AddressException {
        var parsed = new InternetAddress(address, true);
        try {
            parsed.setPersonal(name.isEmpty() ? null : name, "UTF-8");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return parsed;
    }

    private static RuntimeException understood(MailException failed) {
        Throwable first = failed instanceof MailSendException several && several.getMessageExceptions().length > 0 ? several.getMessageExceptions()[0] : failed;
        var ofAddress = find(first, SMTPAddressFailedException.class);
        if (ofAddress.isPresent()) {
            return byCode(ofAddress.get().getReturnCode(), ofAddress.get().getMessage());
        }
        if (find(first, AddressException.class).isPresent()) {
            return new Rejected(find(first, AddressException.class).get().getMessage());
        }
        return find(first, SMTPSendFailedException.class).filter(MailPost::isOfTheLetter).map(one -> byCode(one.getReturnCode(), one.getMessage())).orElseGet(() -> away(first));
    }

    /** What the server says to its sender, it would say with every letter. */
    private static boolean isOfTheLetter(SMTPSendFailedException failed) {
        return failed.getReturnCode() != GOING_AWAY && !failed.getCommand().startsWith("MAIL");
    }

    private static RuntimeException byCode(int code, String answer) {
        return switch (code / 100) {
            case 5 -> new Rejected(answer);
            case 4 -> new PutOff(answer);
            default -> new TryLater("refusal.mail.away", answer.strip());
        };
    }

    private static TryLater away(Throwable failed) {
        var deepest = failed;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return new TryLater("refusal.mail.away", Optional.ofNullable(deepest.getMessage()).orElse(deepest.getClass().getSimpleName()).strip());
    }

    /** Mail's exceptions hang on one another in two ways. */
    private static <E extends Throwable> Optional<E> find(Throwable failed, Class<E> kind) {
        for (var one = failed; one != null; one = one instanceof MessagingException mail && mail.getNextException() != null ? mail.getNextException() : one.getCause()) {
            if (kind.isInstance(one)) {
                return Optional.of(kind.cast(one));
            }
        }
        return Optional.empty();
    }

    /** For good, for this addressee. */
    static final class Rejected extends RuntimeException {

        Rejected(String answer) {
            super(answer.strip());
        }
    }

    /** Not now, for this addressee. */
    static final class PutOff extends RuntimeException {

        PutOff(String answer) {
            super(answer.strip());
        }
    }
}
