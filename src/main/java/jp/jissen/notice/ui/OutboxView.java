package jp.jissen.notice.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.springframework.data.domain.PageRequest;

import jp.jissen.access.Roles;
import jp.jissen.account.AccountRoutes;
import jp.jissen.base.ui.Cards;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.base.ui.TwoLine;
import jp.jissen.notice.NoticeRoutes;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;
import jp.jissen.work.MailFilter;
import jp.jissen.work.MailFilter.Shelf;
import jp.jissen.work.MailRow;
import jp.jissen.work.OutboxService;

/** 送信箱: every letter, what became of it, and what still has to be done by hand. */
@Route(NoticeRoutes.OUTBOX)
@PageTitle("outbox.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COORDINATOR)
class OutboxView extends Div {

    private final OutboxService outbox;
    private final Grid<MailRow> grid = new Grid<>();
    private final Select<Shelf> shelf = new Select<>();
    private final TextField search = new TextField(t("outbox.search"));
    private final Span count = new Span();
    private final Div paper = new Div();
    private final CallbackDataProvider<MailRow, Void> rows = DataProvider.fromCallbacks(
            query -> page(query.getPage(), query.getPageSize()), query -> count());

    OutboxView(OutboxService outbox, EditionService editions) {
        this.outbox = outbox;
        configureFilters();
        configureGrid();
        add(new PageHeader(t("outbox.title"), t("outbox.purpose"), editions.current().map(OutboxView::write).stream().toArray(Component[]::new)));
        if (!outbox.isMailSetUp()) {
            var hint = new Paragraph(new Span(t("outbox.noServer")), new Anchor(AccountRoutes.SETTINGS, t("outbox.toSettings")));
            hint.addClassName("outbox-hint");
            add(hint);
        }
        var filters = new Div(shelf, search, count);
        filters.addClassName("filters");
        paper.addClassName("outbox-paper");
        if (outbox.count(MailFilter.ALL) == 0) {
            add(new EmptyState(t("outbox.empty.title"), t("outbox.empty.text")));
        } else {
            add(paper, filters, grid);
            refresh();
        }
    }

    private static Button write(EditionRow edition) {
        var write = new Button(t("notice.title"), event -> event.getSource().getUI().orElseThrow().navigate(NoticeRoutes.write(edition.id())));
        write.addThemeName("primary");
        return write;
    }

    private void configureFilters() {
        shelf.setLabel(t("outbox.shelf"));
        shelf.setItems(Shelf.values());
        shelf.setItemLabelGenerator(one -> t("outbox.shelf." + one.name()));
        shelf.setValue(Shelf.ALL);
        shelf.addValueChangeListener(event -> rows.refreshAll());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> rows.refreshAll());
    }

    private void configureGrid() {
        grid.addClassName("mail-list");
        grid.addThemeNames("no-border", "wrap-cell-content");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(mail -> new TwoLine(mail.subject(), LetterWords.to(mail))).setHeader(t("outbox.letter")).setFlexGrow(3);
        grid.addComponentColumn(LetterWords::state).setHeader(t("outbox.shelf")).setFlexGrow(2);
        grid.addComponentColumn(this::open).setHeader(t("accounts.actions")).setFlexGrow(1);
        Cards.inNarrowWindows(grid, grid.addComponentColumn(this::card).setHeader(t("outbox.letter")));
        grid.setItems(rows);
    }

    private Div card(MailRow mail) {
        var card = new Div(new TwoLine(mail.subject(), LetterWords.to(mail)), LetterWords.state(mail), open(mail));
        card.addClassName("card-row");
        return card;
    }

    private Button open(MailRow mail) {
        var open = new Button(t("outbox.open"), event -> new LetterDialog(outbox, mail.id(), this::refresh).open());
        open.addThemeName("tertiary");
        open.setAriaLabel(t("outbox.open") + " " + mail.name() + " " + mail.subject());
        return open;
    }

    private MailFilter filter() {
        return new MailFilter(Optional.ofNullable(shelf.getValue()).orElse(Shelf.ALL), search.getValue());
    }

    private Stream<MailRow> page(int page, int size) {
        return outbox.page(filter(), PageRequest.of(page, size)).stream();
    }

    private int count() {
        var found = (int) outbox.count(filter());
        count.setText(t("outbox.count", found));
        return found;
    }

    private void refresh() {
        rows.refreshAll();
        paper.removeAll();
        var waiting = outbox.counts().get(Shelf.PAPER);
        if (waiting > 0) {
            var handed = new Button(t("outbox.handAll"), event -> askHanded());
            paper.add(new Span(t("outbox.paper", waiting)), new Button(t("outbox.print"), event -> getUI().orElseThrow().navigate(NoticeRoutes.PAPER)), handed);
        }
    }

    /** Those that lie there now, not those that come while the question stands. */
    private void askHanded() {
        var letters = outbox.onPaper().stream().map(MailRow::id).toList();
        Confirm.change(t("outbox.handAll.title", letters.size()), t("outbox.handAll.text"), t("outbox.handAll"), () -> {
            outbox.handed(letters);
            Messages.done(t("outbox.handAll.done", letters.size()));
            refresh();
        });
    }
}
