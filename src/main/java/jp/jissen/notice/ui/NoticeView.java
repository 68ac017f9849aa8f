package jp.jissen.notice.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.access.Roles;
import jp.jissen.base.Refusal;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.Facts;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.notice.NoticeLetter;
import jp.jissen.notice.NoticeRoutes;
import jp.jissen.notice.NoticeSent;
import jp.jissen.notice.NoticeService;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionRow;
import jp.jissen.work.JobService;
import jp.jissen.work.MailWay;

/** 連絡を書く: to whom and what, then everybody's own letter, then it goes. */
@Route(NoticeRoutes.WRITE)
@PageTitle("notice.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COORDINATOR)
class NoticeView extends Div implements BeforeEnterObserver {

    private final NoticeService notices;
    private final NoticeChoices choices;
    private final JobService jobs;
    private EditionRow edition;
    private NoticeForm form;
    private Panel writing;
    private Div checking = new Div();

    NoticeView(NoticeService notices, NoticeChoices choices, JobService jobs) {
        this.notices = notices;
        this.choices = choices;
        this.jobs = jobs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        edition = choices.edition(new EditionId(Params.uuid(event, "edition")));
        form = new NoticeForm(edition, choices.companies(edition), choices.held(edition));
        var check = new Button(t("notice.check"), pressed -> check());
        check.addThemeName("primary");
        form.add(check);
        writing = new Panel(t("notice.write"), form);
        checking = new Div();
        checking.addClassName("letter-check");
        add(new PageHeader(t("notice.title"), t("notice.purpose")), writing, checking);
    }

    private void check() {
        form.typed().ifPresent(typed -> {
            try {
                show(notices.preview(edition.id(), typed.audience(), typed.text()));
                form.form().accepted();
            } catch (Refusal refusal) {
                form.form().fail(refusal);
            }
        });
    }

    private void show(List<NoticeLetter> letters) {
        var onPaper = letters.stream().filter(letter -> letter.way() == MailWay.PAPER).toList();
        var send = new Button(t("notice.send"), event -> ask(letters, onPaper.size()));
        send.addThemeName("primary");
        var actions = new Div(new Button(t("notice.rewrite"), event -> rewrite()), send);
        actions.addClassName("row-actions");
        var panel = new Panel(t("notice.checking"), new Facts().row(t("mail.way.MAIL"), t("notice.letters", letters.size() - onPaper.size())).row(t("mail.way.PAPER"), t("notice.letters", onPaper.size())));
        if (!onPaper.isEmpty()) {
            panel.add(new Paragraph(choices.isMailSetUp() ? t("notice.noAddress", onPaper.stream().map(letter -> letter.to().name()).collect(Collectors.joining("、"))) : t("notice.noServer")));
        }
        panel.add(new LetterPager(letters), actions);
        checking.removeAll();
        checking.add(panel);
        writing.setVisible(false);
        send.focus();
    }

    private void rewrite() {
        checking.removeAll();
        writing.setVisible(true);
    }

    private void ask(List<NoticeLetter> letters, int onPaper) {
        var all = letters.size();
        var text = onPaper == 0 ? t("notice.ask.mail", all) : onPaper == all ? t("notice.ask.paper", all) : t("notice.ask.both", all - onPaper, onPaper);
        Confirm.change(t("notice.ask", all), text, t("notice.send"), () -> send(letters));
    }

    private void send(List<NoticeLetter> letters) {
        var done = form.form().submit(typed -> sent(notices.send(edition.id(), typed.audience(), typed.text(), letters)));
        if (!done) {
            rewrite();
        }
    }

    private void sent(NoticeSent sent) {
        var panel = new Panel(t("notice.sent"));
        sent.job().ifPresent(job -> panel.add(new JobProgress(jobs, job)));
        if (sent.onPaper() > 0) {
            panel.add(new Paragraph(t("notice.sent.paper", sent.onPaper())));
        }
        panel.withFooter(new Anchor(NoticeRoutes.OUTBOX, t("notice.toOutbox")));
        checking.removeAll();
        checking.add(panel);
    }
}
