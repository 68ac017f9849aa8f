package jp.jissen.notice.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import jp.jissen.base.ui.Facts;
import jp.jissen.notice.NoticeLetter;
import jp.jissen.work.MailWay;

/** Everybody's own letter, one after the other. */
class LetterPager extends Div {

    private final List<NoticeLetter> letters;
    private final Div letter = new Div();
    private final Span where = new Span();
    private final Button before = new Button(t("notice.before"), event -> show(this.at - 1));
    private final Button next = new Button(t("notice.next"), event -> show(this.at + 1));
    private int at;

    LetterPager(List<NoticeLetter> letters) {
        this.letters = letters;
        addClassName("letter-pager");
        where.getElement().setAttribute("role", "status");
        var bar = new Div(before, where, next);
        bar.addClassName("letter-pager__bar");
        letter.addClassName("letter-pager__letter");
        add(bar, letter);
        show(0);
    }

    private void show(int number) {
        at = number;
        before.setEnabled(at > 0);
        next.setEnabled(at < letters.size() - 1);
        where.setText(t("notice.at", at + 1, letters.size()));
        var one = letters.get(at);
        letter.removeAll();
        var body = new Div(one.body());
        body.addClassName("letter-text");
        letter.add(new Facts().row(t("outbox.to"), LetterWords.to(one.to().name(), one.to().company(), one.way() == MailWay.MAIL ? one.to().mail() : t("mail.way.PAPER"))).row(t("notice.subject"), one.subject()), body);
    }
}
