package jp.jissen.notice.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import jp.jissen.base.ui.StateBadge;
import jp.jissen.work.MailRow;
import jp.jissen.work.MailState;
import jp.jissen.work.MailWay;

/** A letter of the outbox in words. */
final class LetterWords {

    private LetterWords() {
    }

    /** Name ・ company ・ address, without what is missing. */
    static String to(String name, String company, String address) {
        return Stream.of(name, company, address).filter(text -> !text.isEmpty()).collect(Collectors.joining(" ・ "));
    }

    static String to(MailRow mail) {
        return to(mail.name(), mail.company(), mail.way() == MailWay.MAIL ? mail.address() : t("mail.way.PAPER"));
    }

    static StateBadge badge(MailRow mail) {
        return new StateBadge(word(mail), switch (mail.state()) {
            case SENT, HANDED -> StateBadge.Tone.DONE;
            case REFUSED, RETURNED -> StateBadge.Tone.LATE;
            case WAITING, CANCELLED -> StateBadge.Tone.NEUTRAL;
        });
    }

    /** The state with when, and with the server's answer where there is one. */
    static Div state(MailRow mail) {
        var lines = new Div(badge(mail));
        lines.addClassName("job-state");
        lines.add(hint(mail.settled().map(at -> formats().dateTime(at)).orElseGet(() -> t("outbox.written", formats().dateTime(mail.writtenAt())))));
        if (!mail.answer().isEmpty()) {
            lines.add(hint(mail.answer()));
        }
        return lines;
    }

    private static String word(MailRow mail) {
        return mail.state() == MailState.WAITING && mail.way() == MailWay.PAPER ? t("outbox.shelf.PAPER") : t("mail.state." + mail.state().name());
    }

    private static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hint");
        return hint;
    }
}
