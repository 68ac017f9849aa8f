package jp.jissen.work;

import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** By the settings {@code SPRING_MAIL_HOST} and {@code JISSEN_MAIL_FROM}. */
@Component
class GivenMailServer implements MailServer {

    private final Optional<JavaMailSenderImpl> sender;
    private final MailSettings settings;

    GivenMailServer(ObjectProvider<JavaMailSenderImpl> sender, MailSettings settings) {
        this.sender = Optional.ofNullable(sender.getIfAvailable());
        this.settings = settings;
    }

    @Override
    public Optional<JavaMailSender> sender() {
        return settings.from().isEmpty() ? Optional.empty() : sender.map(JavaMailSender.class::cast);
    }

    @Override
    public String host() {
        return sender.map(JavaMailSenderImpl::getHost).orElse("");
    }

    @Override
    public String from() {
        return settings.from();
    }
}
