package jp.jissen.notice.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.access.Roles;
import jp.jissen.base.Absent;
import jp.jissen.base.Today;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.PaperBar;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.notice.NoticeRoutes;
import jp.jissen.work.MailId;
import jp.jissen.work.MailRow;
import jp.jissen.work.OutboxService;

/** Letters for the printer, each on its own sheet of A4: all that wait to be handed over, or one. */
@Route(value = NoticeRoutes.PAPER, autoLayout = false)
@PageTitle("outbox.paper.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COORDINATOR)
class OutboxPaperView extends Main implements BeforeEnterObserver {

    private final OutboxService outbox;
    private final Today today;

    OutboxPaperView(OutboxService outbox, Today today) {
        this.outbox = outbox;
        this.today = today;
        addClassName("paper-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var letters = event.getLocation().getQueryParameters().getSingleParameter(NoticeRoutes.LETTER).map(id -> List.of(outbox.get(letter(id)))).orElseGet(outbox::onPaper);
        removeAll();
        if (letters.isEmpty()) {
            add(new H1(t("outbox.paper.title")), new EmptyState(t("outbox.paper.empty.title"), t("outbox.paper.empty.text"), new Anchor(NoticeRoutes.OUTBOX, t("notice.toOutbox"))));
            return;
        }
        var bar = new PaperBar(NoticeRoutes.OUTBOX, t("notice.toOutbox"));
        bar.addComponentAsFirst(new H1(t("outbox.paper.title")));
        var paper = new Section();
        paper.addClassNames("paper", "paper--letters");
        letters.forEach(letter -> paper.add(sheet(letter)));
        add(bar, paper);
    }

    private static MailId letter(String id) {
        try {
            return new MailId(UUID.fromString(id));
        } catch (IllegalArgumentException unreadable) {
            throw new Absent();
        }
    }

    private Article sheet(MailRow letter) {
        var date = new Paragraph(formats().date(today.date()));
        date.addClassName("letter__date");
        var to = new Paragraph(t("outbox.paper.to", letter.company().isEmpty() ? letter.name() : letter.company() + " " + letter.name()));
        to.addClassName("letter__to");
        var from = new Paragraph(t("outbox.paper.from"));
        from.addClassName("letter__date");
        var body = new Div(letter.body());
        body.addClassName("letter-text");
        var sheet = new Article(date, to, from, new H2(letter.subject()), body);
        sheet.addClassName("letter");
        return sheet;
    }
}
