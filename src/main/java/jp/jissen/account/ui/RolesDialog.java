package jp.jissen.account.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.util.Arrays;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.account.Person;
import jp.jissen.account.ui.AccountLine.HeldRole;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.TwoLine;

/** A person's roles: those of the whole programme are given and ended here, those of a company or an edition where they belong. */
class RolesDialog extends Dialog {

    private final Person person;
    private final AccountRoles roles;
    private final Runnable onChange;
    private final UnorderedList list = new UnorderedList();

    RolesDialog(Person person, AccountRoles roles, Runnable onChange) {
        this.person = person;
        this.roles = roles;
        this.onChange = onChange;
        setHeaderTitle(t("roles.title", person.name()));
        list.addClassName("role-rows");
        add(list);
        if (Acting.hasRole(Role.ADMIN)) {
            add(giver());
        } else {
            add(new Paragraph(t("roles.adminOnly")));
        }
        var close = new Button(t("action.close"), event -> close());
        getFooter().add(close);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        var held = roles.beside(List.of(person)).getFirst().roles();
        held.forEach(role -> list.add(item(role)));
        if (held.isEmpty()) {
            list.add(new ListItem(t("roles.none")));
        }
    }

    private ListItem item(HeldRole role) {
        var since = t("roles.since", formats().date(role.from()));
        var item = new ListItem(new TwoLine(t("role." + role.role().name()), role.space().filter(space -> !space.isEmpty()).map(space -> space + " ・ " + since).orElse(since)));
        if (role.role().scope() == Role.Scope.PROGRAMME && Acting.hasRole(Role.ADMIN)) {
            var end = new Button(t("roles.end"), event -> Confirm.removal(t("roles.end.title", t("role." + role.role().name())), t("roles.end.text", person.name()), t("roles.end"), () -> changed(() -> roles.end(role))));
            end.addThemeName("tertiary");
            item.add(end);
        }
        return item;
    }

    private Div giver() {
        var which = new Select<Role>();
        which.setLabel(t("roles.give"));
        which.setItems(Arrays.stream(Role.values()).filter(role -> role.scope() == Role.Scope.PROGRAMME).toList());
        which.setItemLabelGenerator(role -> t("role." + role.name()));
        var give = new Button(t("roles.give.action"), event -> which.getOptionalValue().ifPresent(role -> changed(() -> roles.give(person, role, roles.today()))));
        var row = new Div(which, give);
        row.addClassName("inline-form");
        return row;
    }

    private void changed(Runnable change) {
        change.run();
        refresh();
        onChange.run();
    }
}
