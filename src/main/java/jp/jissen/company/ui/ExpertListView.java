package jp.jissen.company.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.access.AccountId;
import jp.jissen.access.Roles;
import jp.jissen.account.NewAccount;
import jp.jissen.account.Person;
import jp.jissen.account.PersonName;
import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.Today;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.base.ui.TwoLine;
import jp.jissen.company.AssignmentService;
import jp.jissen.company.CompanyRoutes;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.ExpertService;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionService;

/** 専門家: the experts of a year and the companies each is in charge of. */
@Route(CompanyRoutes.EXPERTS)
@PageTitle("expertList.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Roles.COORDINATOR)
class ExpertListView extends Div implements BeforeEnterObserver {

    private final ExpertService experts;
    private final AssignmentService assignments;
    private final EditionService editions;
    private final Today today;

    ExpertListView(ExpertService experts, AssignmentService assignments, EditionService editions, Today today) {
        this.experts = experts;
        this.assignments = assignments;
        this.editions = editions;
        this.today = today;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new EditionId(Params.uuid(event, "edition")));
    }

    private void show(EditionId id) {
        removeAll();
        var add = new Button(t("expertList.add"), event -> register(id));
        add(new PageHeader(t("expertList.title"), editions.get(id).name().in(locale()), add));
        var all = experts.of(id);
        if (all.isEmpty()) {
            add(new EmptyState(t("expertList.empty.title"), t("expertList.empty.text")));
            return;
        }
        var charges = assignments.charges(id);
        var list = new UnorderedList();
        list.addClassName("edition-list");
        all.forEach(person -> list.add(item(person, charges)));
        add(new Panel(t("expertList.count", all.size()), list));
    }

    private static ListItem item(Person person, Map<AccountId, List<CompanyRow>> charges) {
        var companies = new UnorderedList();
        companies.addClassName("inline-list");
        charges.getOrDefault(person.id(), List.of()).forEach(company -> companies.add(new ListItem(new Anchor(CompanyRoutes.company(company.id()), company.name()))));
        var item = new ListItem(new TwoLine(person.name(), t("expertList.companies", charges.getOrDefault(person.id(), List.of()).size())), companies);
        item.addClassName("edition-list__i");
        return item;
    }

    private void register(EditionId id) {
        var form = new RecordForm<>(Typed.class, Sheet.of("expert.new", id.value()));
        var dialog = new FormDialog<>(t("expertList.add"), form, typed -> {
            experts.register(id, new NewAccount(new PersonName(typed.name(), typed.reading()), "", typed.mail()), typed.from());
            Messages.done(t("expertList.added", typed.name()));
            show(id);
        }, form.required(Fields.line("account.name", TextLimit.LINE), "name", Checks.required(TextLimit.LINE)), form.field(Fields.line("account.reading", TextLimit.LINE, "account.reading.help"), "reading", Checks.text(TextLimit.LINE)),
                form.field(Fields.line("account.mail", TextLimit.ADDRESS), "mail", Checks.text(TextLimit.ADDRESS)), form.required(Fields.date("experts.from"), "from"));
        form.show(new Typed("", "", "", today.date()));
        dialog.open();
    }

    /** What the form holds. */
    public record Typed(String name, String reading, String mail, LocalDate from) {
    }
}
