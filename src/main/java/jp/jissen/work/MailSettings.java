package jp.jissen.work;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param from like {@code 実践プログラム事務局 <office@jissen.example.jp>}; empty for none */
@ConfigurationProperties("jissen.mail")
record MailSettings(@DefaultValue("") String from) {

    MailSettings {
        try {
            if (!from.isEmpty()) {
                new InternetAddress(from, true);
            }
        } catch (AddressException unreadable) {
            throw new IllegalArgumentException("JISSEN_MAIL_FROM is no mail address: " + from);
        }
    }
}
