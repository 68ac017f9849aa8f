package jp.jissen.notice.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;

import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.Facts;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.notice.NoticeRoutes;
import jp.jissen.work.MailId;
import jp.jissen.work.MailRow;
import jp.jissen.work.MailState;
import jp.jissen.work.MailWay;
import jp.jissen.work.OutboxService;

/** One letter in full, what became of it, and what can be done with it now. */
class LetterDialog extends Dialog {

    private final OutboxService outbox;
    private final Runnable onChanged;

    LetterDialog(OutboxService outbox, MailId id, Runnable onChanged) {
        this.outbox = outbox;
        this.onChanged = onChanged;
        var mail = outbox.get(id);
        addClassName("form-dialog");
        setHeaderTitle(mail.subject());
        var body = new Div(mail.body());
        body.addClassName("letter-text");
        add(facts(mail), body);
        actions(mail).forEach(getFooter()::add);
        var close = new Button(t("action.close"), event -> close());
        close.addThemeName("tertiary");
        getFooter().add(close);
    }

    private static Facts facts(MailRow mail) {
        var facts = new Facts().row(t("outbox.to"), LetterWords.to(mail.name(), mail.company(), "")).row(mail.way() == MailWay.MAIL ? t("account.mail") : t("mail.way"), mail.way() == MailWay.MAIL ? mail.address() : t("mail.way.PAPER")).row(t("outbox.shelf"), LetterWords.badge(mail)).row(t("outbox.writer"), t("outbox.writtenBy", mail.writtenBy(), formats().dateTime(mail.writtenAt())));
        mail.settled().ifPresent(at -> facts.row(t("outbox.settled"), formats().dateTime(at)));
        if (!mail.answer().isEmpty()) {
            facts.row(t(mail.state() == MailState.RETURNED ? "outbox.reason" : "outbox.answer"), mail.answer());
        }
        return facts;
    }

    private List<Component> actions(MailRow mail) {
        var actions = new ArrayList<Component>();
        var onPaper = mail.way() == MailWay.PAPER && mail.state() == MailState.WAITING;
        var inTrouble = mail.state() == MailState.REFUSED || mail.state() == MailState.RETURNED;
        if (mail.state() == MailState.WAITING) {
            actions.add(action("outbox.cancel", () -> Confirm.removal(t("outbox.cancel.title"), t("outbox.cancel.text", mail.name()), t("outbox.cancel.do"), () -> done("outbox.cancel.done", () -> outbox.cancel(mail.id())))));
        }
        if (inTrouble) {
            actions.add(action("outbox.end", () -> Confirm.removal(t("outbox.end.title"), t("outbox.end.text", mail.name()), t("outbox.end.do"), () -> done("outbox.end.done", () -> outbox.cancel(mail.id())))));
        }
        if (mail.state() == MailState.SENT) {
            actions.add(action("outbox.returned", () -> returned(mail)));
        }
        if (outbox.isMailSetUp() && (onPaper || inTrouble || mail.state() == MailState.CANCELLED)) {
            actions.add(action("outbox.again", () -> done("outbox.again.done", () -> outbox.sendAgain(mail.id()))));
        }
        if (outbox.canBeHanded(mail.id())) {
            actions.add(action("outbox.print", () -> {
                close();
                getUI().orElseThrow().navigate(OutboxPaperView.class, QueryParameters.of(NoticeRoutes.LETTER, mail.id().toString()));
            }));
            actions.add(action("outbox.handed", () -> done("outbox.handed.done", () -> outbox.handed(List.of(mail.id())))));
        }
        return actions;
    }

    private static Button action(String key, Runnable then) {
        return new Button(t(key), event -> then.run());
    }

    private void returned(MailRow mail) {
        var form = new RecordForm<>(Returned.class, Sheet.of("mail.returned", mail.id().value()));
        var reason = form.required(Fields.lines("outbox.returned.reason", TextLimit.NOTE), "reason", Checks.required(TextLimit.NOTE));
        var dialog = new FormDialog<>(t("outbox.returned.title", mail.name()), form, typed -> {
            outbox.returned(mail.id(), typed.reason());
            changed("outbox.returned.done");
        }, reason);
        form.show(new Returned(""));
        dialog.open();
    }

    private void done(String key, Runnable what) {
        what.run();
        changed(key);
    }

    private void changed(String key) {
        close();
        Messages.done(t(key));
        onChanged.run();
    }

    /** What the form holds. */
    public record Returned(String reason) {
    }
}
