package jp.jissen.work;

import java.util.Optional;

import org.springframework.mail.javamail.JavaMailSender;

/** The mail server that the installation was given, if it was. */
public interface MailServer {

    /** Empty while no server, or no address to send from, is set. */
    Optional<JavaMailSender> sender();

    /** Its name, for people; empty while none is set. */
    String host();

    /** What stands as sender on every mail: an address, or a name with an address in angle brackets. Empty while none is set. */
    String from();
}
