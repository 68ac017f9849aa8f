package jp.jissen.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.imap.ImapHostManager;

import jakarta.mail.internet.MimeMessage;

import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import jp.jissen.work.MailServer;

/** The mail server of tests: none until a test opens it, none again afterwards. It can be told to turn addresses away. */
@Primary
public class MovablePost implements MailServer {

    public static final String FROM = "実践プログラム事務局 <office@jissen.example.jp>";

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private GreenMail server;
    private int port;

    /** From now on mail is set up. */
    public void open() {
        server = new Answering(answers);
        mend();
    }

    /** The server is set and does not answer. */
    public void breakDown() {
        server.stop();
    }

    public void mend() {
        server.start();
        port = server.getSmtp().getPort();
    }

    /** @param address to which, or from which, nothing is taken @param answer like {@code 550 5.1.1 no such user}; empty to take mail again */
    public void answer(String address, String answer) {
        answers.put(address, answer);
    }

    /** Everything that was taken, in order. */
    public List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    /** Mail is not set up any more, and nobody is turned away. */
    public void close() {
        if (server != null) {
            server.stop();
            server = null;
        }
        answers.clear();
    }

    @Override
    public Optional<JavaMailSender> sender() {
        if (server == null) {
            return Optional.empty();
        }
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return Optional.of(sender);
    }

    @Override
    public String host() {
        return server == null ? "" : "smtp.example.jp";
    }

    @Override
    public String from() {
        return server == null ? "" : FROM;
    }

    private static final class Answering extends GreenMail {

        private final Map<String, String> answers;

        Answering(Map<String, String> answers) {
            super(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
            this.answers = answers;
        }

        @Override
        protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
            return super.createServices(setups, new Managers() {
                private final SmtpManager turningAway = new SmtpManager(managers.getImapHostManager(), managers.getUserManager()) {
                    @Override
                    public String checkSender(SmtpState state, MailAddress from) {
                        return answer(from);
                    }

                    @Override
                    public String checkRecipient(SmtpState state, MailAddress to) {
                        return answer(to);
                    }

                    private String answer(MailAddress address) {
                        return Optional.ofNullable(answers.get(address.getEmail())).filter(answer -> !answer.isEmpty()).orElse(null);
                    }
                };

                @Override
                public SmtpManager getSmtpManager() {
                    return turningAway;
                }

                @Override
                public UserManager getUserManager() {
                    return managers.getUserManager();
                }

                @Override
                public ImapHostManager getImapHostManager() {
                    return managers.getImapHostManager();
                }
            });
        }
    }
}
