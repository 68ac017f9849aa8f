package jp.jissen.account.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.util.Comparator;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

import jp.jissen.access.Roles;
import jp.jissen.account.AccountRoutes;
import jp.jissen.account.AccountService;
import jp.jissen.account.AccountState;
import jp.jissen.account.Person;
import jp.jissen.account.PersonName;
import jp.jissen.account.SlipService;
import jp.jissen.base.ui.Cards;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.StateBadge;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.base.ui.TwoLine;

/** 利用者と権限: everybody who can sign in, their roles, and slips to hand out. */
@Route(AccountRoutes.ACCOUNTS)
@PageTitle("accounts.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
class AccountListView extends Div {

    private final AccountService accounts;
    private final SlipService slips;
    private final AccountRoles roles;
    private final TextField search = new TextField(t("accounts.search"));
    private final Grid<AccountLine> grid = new Grid<>();
    private final Button handOut = new Button(t("accounts.slips"), event -> handOut());
    private final Span count = new Span();
    private final CallbackDataProvider<AccountLine, Void> lines = DataProvider.fromCallbacks(
            query -> page(query.getPage(), query.getPageSize()).stream(), query -> count());

    AccountListView(AccountService accounts, SlipService slips, AccountRoles roles) {
        this.accounts = accounts;
        this.slips = slips;
        this.roles = roles;
        configureGrid();
        var filters = new Div(search, count);
        filters.addClassName("filters");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(event -> lines.refreshAll());
        handOut.setEnabled(false);
        add(new PageHeader(t("accounts.title"), t("accounts.purpose"), handOut, new Button(t("accounts.new"), event -> create())), filters, grid);
    }

    private void configureGrid() {
        grid.addClassName("account-list");
        grid.addThemeNames("no-border", "wrap-cell-content");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addComponentColumn(line -> new TwoLine(line.person().name(), line.person().userName())).setHeader(t("accounts.person")).setFlexGrow(2);
        grid.addComponentColumn(line -> roles(line)).setHeader(t("accounts.roles")).setFlexGrow(3);
        grid.addComponentColumn(line -> state(line.person())).setHeader(t("accounts.state")).setFlexGrow(2);
        grid.addComponentColumn(line -> actions(line.person())).setHeader(t("accounts.actions")).setFlexGrow(2);
        Cards.inNarrowWindows(grid, grid.addComponentColumn(this::card).setHeader(t("accounts.person")));
        grid.addSelectionListener(event -> handOut.setEnabled(!event.getAllSelectedItems().isEmpty()));
        grid.setItems(lines);
    }

    private List<AccountLine> page(int page, int size) {
        var people = accounts.page(search.getValue(), PageRequest.of(page, size, Sort.by("reading", "displayName", "id")));
        return roles.beside(people);
    }

    private int count() {
        var found = (int) accounts.count(search.getValue());
        count.setText(t("accounts.count", found));
        return found;
    }

    private Div card(AccountLine line) {
        var card = new Div(new TwoLine(line.person().name(), line.person().userName()), roles(line), state(line.person()), actions(line.person()));
        card.addClassName("card-row");
        return card;
    }

    private static Div roles(AccountLine line) {
        var list = new Div();
        list.addClassName("role-list");
        line.roles().forEach(role -> list.add(new Span(t("role." + role.role().name()) + role.space().map(name -> " " + name).orElse(""))));
        return list;
    }

    private static Div state(Person person) {
        var badge = new StateBadge(t("account.state." + person.state().name()), person.state() == AccountState.ACTIVE ? StateBadge.Tone.DONE : StateBadge.Tone.NEUTRAL);
        var when = new Span(person.lastSignInAt().map(at -> t("accounts.lastSignIn", formats().dateTime(at))).orElse(t("accounts.neverSignedIn")));
        when.addClassName("hint");
        var state = new Div(badge, when);
        state.addClassName("account-state");
        return state;
    }

    private Div actions(Person person) {
        var change = new Button(t("action.change"), event -> change(person));
        var grants = new Button(t("accounts.roles"), event -> new RolesDialog(person, roles, lines::refreshAll).open());
        var close = person.state() == AccountState.DISABLED ? new Button(t("accounts.enable"), event -> enable(person)) : new Button(t("accounts.disable"), event -> disable(person));
        var row = new Div(change, grants, close);
        row.addClassName("row-actions");
        row.getChildren().map(Button.class::cast).forEach(button -> {
            button.addThemeName("tertiary");
            button.setAriaLabel(button.getText() + " " + person.name());
        });
        return row;
    }

    private void create() {
        AccountForm.create(typed -> {
            accounts.create(typed);
            done("accounts.created", typed.name().name());
        }).open();
    }

    private void change(Person person) {
        AccountForm.change(person, () -> accounts.get(person.id()), typed -> {
            accounts.rename(person.id(), new PersonName(typed.name(), typed.reading()), typed.mail());
            done("accounts.changed", typed.name());
        }).open();
    }

    private void disable(Person person) {
        Confirm.removal(t("accounts.disable.title", person.name()), t("accounts.disable.text"), t("accounts.disable"), () -> {
            accounts.disable(person.id());
            done("accounts.disabled", person.name());
        });
    }

    private void enable(Person person) {
        accounts.enable(person.id());
        done("accounts.enabled", person.name());
    }

    private void handOut() {
        var chosen = grid.getSelectedItems().stream().map(AccountLine::person).sorted(Comparator.comparing(Person::reading)).toList();
        Confirm.change(t("accounts.slips.title", chosen.size()), t("accounts.slips.text"), t("accounts.slips"), () -> {
            var issued = slips.issue(chosen.stream().map(Person::id).toList());
            getUI().orElseThrow().navigate(SlipSheetView.class).ifPresent(sheet -> sheet.show(issued));
        });
    }

    private void done(String key, String name) {
        lines.refreshAll();
        Messages.done(t(key, name));
    }
}
