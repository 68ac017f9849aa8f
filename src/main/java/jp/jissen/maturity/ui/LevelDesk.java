package jp.jissen.maturity.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.Today;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.catalogue.Catalogue;
import jp.jissen.company.EnrolmentId;
import jp.jissen.maturity.CompanyLevels;
import jp.jissen.maturity.Consent;
import jp.jissen.maturity.LevelFound;
import jp.jissen.maturity.LevelInput;
import jp.jissen.maturity.LevelService;
import jp.jissen.maturity.LevelStage;

/** What expert and office see beside the company's page: the level as it was found, whether the company has agreed, and the way to record both. */
@Component
class LevelDesk {

    private final LevelService levels;
    private final Today today;

    LevelDesk(LevelService levels, Today today) {
        this.levels = levels;
        this.today = today;
    }

    Section part(EnrolmentId id, CompanyLevels found, Catalogue catalogue, Runnable onSaved) {
        var mark = new Span(t("level.desk.mark"));
        mark.addClassName("office-only__mark");
        var head = new Div(mark, new Span(t("level.desk.readers")));
        head.addClassName("office-only__head");
        var part = new Section(new H2(t("level.desk")), head);
        part.addClassNames("office-only", "level-desk");
        for (var stage : LevelStage.values()) {
            part.add(stage(id, stage, found, catalogue, onSaved));
        }
        return part;
    }

    private Div stage(EnrolmentId id, LevelStage stage, CompanyLevels all, Catalogue catalogue, Runnable onSaved) {
        var found = all.found().get(stage);
        var box = new Div(new H3(t("maturity.stage." + stage.name())));
        box.addClassName("level-desk__stage");
        if (found == null) {
            box.add(new Paragraph(t("level.desk.none")));
        } else {
            var grounds = new Paragraph(found.grounds());
            grounds.addClassName("level-desk__grounds");
            box.add(new Paragraph(t("level.desk.found", found.level(), catalogue.levels().get(found.level()).meaning().in(locale()))), grounds,
                    LevelPanel.note(t("level.desk.by", found.by(), formats().date(found.on()))), LevelPanel.note(agreed(found, all, stage)));
        }
        var buttons = new Div();
        buttons.addClassName("form-actions");
        if (all.mayFind()) {
            buttons.add(button(found == null ? "level.find" : "level.findAgain", stage, () -> find(id, stage, found, catalogue, onSaved)));
        }
        if (found != null && !found.agreed()) {
            buttons.add(button("level.agree", stage, () -> agree(id, stage, found, onSaved)));
        }
        box.add(buttons);
        return box;
    }

    private static String agreed(LevelFound found, CompanyLevels all, LevelStage stage) {
        var agreed = all.agreed().get(stage);
        if (agreed == null) {
            return t("level.desk.notAgreed");
        }
        return t(found.agreed() ? "level.desk.agreed" : "level.desk.agreedBefore", formats().date(agreed.on()), agreed.with(), agreed.level());
    }

    private static Button button(String key, LevelStage stage, Runnable action) {
        var button = new Button(t(key), event -> action.run());
        button.setAriaLabel(t(key) + " " + t("maturity.stage." + stage.name()));
        return button;
    }

    private void find(EnrolmentId id, LevelStage stage, @Nullable LevelFound found, Catalogue catalogue, Runnable onSaved) {
        var form = new RecordForm<>(Typed.class, Sheet.of("level.finding", id.value(), stage));
        var level = new RadioButtonGroup<Integer>(t("level.level"));
        level.addClassName("criteria");
        level.setItems(catalogue.levels().stream().map(one -> one.level()).toList());
        level.setItemLabelGenerator(one -> one + " " + catalogue.levels().get(one).meaning().in(locale()));
        var dialog = new FormDialog<>(t("level.find") + " " + t("maturity.stage." + stage.name()), form, typed -> {
            levels.find(id, stage, new LevelInput(typed.level(), typed.grounds()), now(id, stage) == null ? 0 : now(id, stage).version());
            Messages.done(t("level.foundDone"));
            onSaved.run();
        }, form.required(level, "level"), form.required(Fields.lines("level.grounds", TextLimit.TEXT), "grounds", Checks.required(TextLimit.TEXT)));
        form.rereads(() -> Typed.of(now(id, stage)));
        form.show(Typed.of(found));
        dialog.open();
    }

    private void agree(EnrolmentId id, LevelStage stage, LevelFound found, Runnable onSaved) {
        var form = new RecordForm<>(Agreed.class, Sheet.of("level.consent", id.value(), stage));
        var dialog = new FormDialog<>(t("level.agree") + " " + t("maturity.stage." + stage.name()), form, typed -> {
            levels.agree(id, stage, new Consent(typed.on(), typed.with()), found.version());
            Messages.done(t("level.agreedDone"));
            onSaved.run();
        }, form.required(Fields.date("level.on"), "on"), form.required(Fields.line("level.with", TextLimit.LINE, "level.with.help"), "with", Checks.required(TextLimit.LINE)));
        form.show(new Agreed(today.date(), ""));
        dialog.open();
    }

    private @Nullable LevelFound now(EnrolmentId id, LevelStage stage) {
        return levels.of(id).found().get(stage);
    }

    /** What the form of a finding holds. */
    public record Typed(@Nullable Integer level, String grounds) {

        static Typed of(@Nullable LevelFound found) {
            return found == null ? new Typed(null, "") : new Typed(found.level(), found.grounds());
        }
    }

    /** What the form of a consent holds. */
    public record Agreed(@Nullable LocalDate on, String with) {
    }
}
