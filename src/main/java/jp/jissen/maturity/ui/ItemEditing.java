package jp.jissen.maturity.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;

import jp.jissen.base.Absent;
import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.catalogue.SurveyAxis;
import jp.jissen.maturity.Answer;
import jp.jissen.maturity.ItemText;
import jp.jissen.maturity.SurveyItem;
import jp.jissen.maturity.SurveyQuestionService;
import jp.jissen.programme.EditionId;

/** The dialog for a survey item: its words, and what each score looks like. */
final class ItemEditing {

    private ItemEditing() {
    }

    static void change(SurveyQuestionService questions, EditionId edition, SurveyItem item, Runnable onSaved) {
        var form = form(edition, item.code());
        form.rereads(() -> questions.of(edition).axes().stream().flatMap(axis -> axis.items().stream()).filter(one -> one.code().equals(item.code())).map(one -> ItemValues.of(one.words())).findFirst().orElseThrow(Absent::new));
        open(t("questions.change"), form, ItemValues.of(item.words()), words -> questions.change(edition, item.code(), words), onSaved);
    }

    static void add(SurveyQuestionService questions, EditionId edition, SurveyAxis axis, Runnable onSaved) {
        open(t("questions.add") + " " + axis.label().in(locale()), form(edition, axis.code()), ItemValues.BLANK, words -> questions.add(edition, axis.code(), words), onSaved);
    }

    private static RecordForm<ItemValues> form(EditionId edition, String what) {
        return new RecordForm<>(ItemValues.class, Sheet.of("survey.item", edition.value(), what));
    }

    private static void open(String title, RecordForm<ItemValues> form, ItemValues shown, Consumer<ItemText> then, Runnable onSaved) {
        var fields = new ArrayList<Component>();
        fields.add(form.required(Fields.line("questions.text", TextLimit.LINE), "text", Checks.required(TextLimit.LINE)));
        fields.add(form.field(Fields.line("questions.textEn", TextLimit.LINE), "textEn", Checks.text(TextLimit.LINE)));
        IntStream.rangeClosed(Answer.LOWEST, Answer.HIGHEST).forEach(score -> {
            fields.add(form.required(anchor("questions.anchor", score), "anchor" + score, Checks.required(TextLimit.LINE)));
            fields.add(form.field(anchor("questions.anchorEn", score), "anchor" + score + "En", Checks.text(TextLimit.LINE)));
        });
        var dialog = new FormDialog<>(title, form, values -> {
            then.accept(values.item());
            onSaved.run();
        }, fields.toArray(Component[]::new));
        form.show(shown);
        dialog.open();
    }

    private static TextField anchor(String key, int score) {
        var field = Fields.line(key, TextLimit.LINE);
        field.setLabel(t(key, score));
        return field;
    }
}
