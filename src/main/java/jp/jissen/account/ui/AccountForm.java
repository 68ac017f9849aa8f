package jp.jissen.account.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.function.Consumer;
import java.util.function.Supplier;

import com.vaadin.flow.component.textfield.TextField;

import jp.jissen.account.NewAccount;
import jp.jissen.account.Person;
import jp.jissen.account.PersonName;
import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.RecordForm;

/** The dialogs that make an account or put its names right. */
final class AccountForm {

    private AccountForm() {
    }

    static FormDialog<Typed> create(Consumer<NewAccount> then) {
        var form = new RecordForm<>(Typed.class, new Sheet("account.new", ""));
        var userName = form.field(Fields.line("account.userName", TextLimit.LINE, "account.userName.help"), "userName");
        var dialog = new FormDialog<>(t("accounts.new"), form, typed -> then.accept(new NewAccount(new PersonName(typed.name(), typed.reading()), typed.userName(), typed.mail())),
                name(form), reading(form), mail(form), userName);
        form.show(new Typed("", "", "", ""));
        return dialog;
    }

    /** @param now answers the person as they are saved now */
    static FormDialog<Names> change(Person person, Supplier<Person> now, Consumer<Names> then) {
        var form = new RecordForm<>(Names.class, Sheet.of("account", person.id().value()));
        var dialog = new FormDialog<>(t("accounts.change"), form, then, name(form), reading(form), mail(form));
        form.rereads(() -> Names.of(now.get()));
        form.show(Names.of(person));
        return dialog;
    }

    private static TextField name(RecordForm<?> form) {
        return form.required(Fields.line("account.name", TextLimit.LINE), "name", Checks.required(TextLimit.LINE));
    }

    private static TextField reading(RecordForm<?> form) {
        return form.field(Fields.line("account.reading", TextLimit.LINE, "account.reading.help"), "reading", Checks.text(TextLimit.LINE));
    }

    private static TextField mail(RecordForm<?> form) {
        return form.field(Fields.line("account.mail", TextLimit.ADDRESS), "mail", Checks.text(TextLimit.ADDRESS));
    }

    /** What the form of a new account holds. */
    public record Typed(String name, String reading, String mail, String userName) {
    }

    /** What the form of a change holds; the user name stays. */
    public record Names(String name, String reading, String mail) {

        static Names of(Person person) {
            return new Names(person.name(), person.reading(), person.mail());
        }
    }
}
