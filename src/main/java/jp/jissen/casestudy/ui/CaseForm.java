package jp.jissen.casestudy.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

import jp.jissen.base.Changed;
import jp.jissen.base.Refusal;
import jp.jissen.base.Sheet;
import jp.jissen.base.Stale;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.base.ui.SaveState;
import jp.jissen.base.ui.Shared;
import jp.jissen.casestudy.CaseBlock;
import jp.jissen.casestudy.CaseDetails;
import jp.jissen.casestudy.CaseService;
import jp.jissen.casestudy.CaseState;
import jp.jissen.casestudy.CaseText;
import jp.jissen.catalogue.Catalogue;

/** The office's form, in the order of the printed page. What is typed is drawn beside it. */
class CaseForm extends Div {

    private final CaseService cases;
    private final RecordForm<CaseText> form;
    private final Consumer<CaseText> onTyped;
    private final Runnable onSaved;
    private CaseDetails page;

    /** @param onTyped is told what the page would be now; @param onSaved draws the page anew */
    CaseForm(CaseService cases, CaseDetails page, Catalogue catalogue, String company, Consumer<CaseText> onTyped, Runnable onSaved) {
        this.cases = cases;
        this.page = page;
        this.onTyped = onTyped;
        this.onSaved = onSaved;
        addClassName("case__form");
        form = new RecordForm<>(CaseText.class, Sheet.of("case.page", page.id().value()));
        form.name(t("case.sheet", company));
        form.mergesWith(new Colleagues());
        form.onThrownAway(this::tell);
        var fields = new CaseFields(form, catalogue, page.origins());
        add(form.head(), front(fields), gists(fields), background(fields));
        for (var strand = 1; strand <= CaseText.STRANDS; strand++) {
            add(strand(fields, strand));
        }
        add(section("case.section.beforeAfter", fields.themes, fields.of(CaseBlock.CALL_OUT_1), fields.of(CaseBlock.CALL_OUT_2), fields.of(CaseBlock.CALL_OUT_3)),
                section("case.section.voices", fields.of(CaseBlock.OUTLOOK), fields.of(CaseBlock.PARTICIPANT_VOICE), fields.executiveAgreed, fields.of(CaseBlock.EXECUTIVE_VOICE)), buttons());
        form.show(page.text());
        form.binder().addValueChangeListener(event -> tell());
    }

    /** A form that is never in view and knows what the blocks are called. */
    static RecordForm<CaseText> words(Catalogue catalogue) {
        var form = new RecordForm<>(CaseText.class, Sheet.NEVER);
        var fields = new CaseFields(form, catalogue, Map.of());
        List.of(1, 2, 3).forEach(fields::outcome);
        return form;
    }

    boolean changed() {
        return form.changed();
    }

    void throwAway() {
        form.throwAway();
    }

    /** What stands in the way of something that was done elsewhere on the page. */
    void fail(Refusal refusal) {
        form.fail(refusal);
    }

    private static Section front(CaseFields fields) {
        return section("case.section.front", fields.of(CaseBlock.ALIAS), fields.of(CaseBlock.TITLE), Fields.pairs(fields.industry, fields.headcount), fields.of(CaseBlock.ORGANISATION), fields.of(CaseBlock.BUSINESS));
    }

    private static Section gists(CaseFields fields) {
        return section("case.section.gists", fields.of(CaseBlock.GIST_BACKGROUND), fields.of(CaseBlock.GIST_MEASURES), fields.of(CaseBlock.GIST_RESULTS));
    }

    private static Section background(CaseFields fields) {
        return section("case.section.background", fields.of(CaseBlock.BACKGROUND_HEADING), fields.of(CaseBlock.BACKGROUND), fields.of(CaseBlock.KEY_WORD_1), fields.of(CaseBlock.KEY_WORD_2), fields.of(CaseBlock.KEY_WORD_3));
    }

    private static Section strand(CaseFields fields, int number) {
        var section = section("case.section.strand", number, fields.of(CaseBlock.valueOf("ISSUE_" + number)), fields.of(CaseBlock.valueOf("MEASURE_HEADING_" + number)), fields.of(CaseBlock.valueOf("MEASURE_" + number)),
                fields.of(CaseBlock.valueOf("RESULT_" + number)), Fields.pairs(fields.outcome(number)));
        section.add(CaseWords.hint(t("case.section.strand.help", number)));
        return section;
    }

    private static Section section(String key, Component... content) {
        var section = new Section(new H2(t(key)));
        section.add(content);
        section.addClassName("form-sec");
        return section;
    }

    private static Section section(String key, int number, Component... content) {
        var section = new Section(new H2(t(key, number)));
        section.add(content);
        section.addClassName("form-sec");
        return section;
    }

    private Div buttons() {
        var buttons = new Div();
        buttons.addClassNames("form-actions", "case__buttons");
        var handed = page.state() == CaseState.CHECKING || page.state() == CaseState.AGREED;
        var save = new Button(t(handed ? "case.saveAndGive" : "case.save"), event -> save());
        switch (page.state()) {
            case DRAFT, ANSWERED -> {
                var give = new Button(t("case.give"), event -> confirmGiving());
                give.addThemeName("primary");
                buttons.add(give, save);
            }
            case AGREED -> {
                var finish = new Button(t("case.finish"), event -> confirmFinish());
                finish.addThemeName("primary");
                buttons.add(finish, save);
            }
            default -> {
                save.addThemeName("primary");
                buttons.add(save);
            }
        }
        buttons.add(new SaveState());
        return buttons;
    }

    private void tell() {
        form.peek().ifPresent(onTyped);
    }

    private void save() {
        var before = page.submission();
        if (form.submit(text -> page = cases.save(page.id(), text, page.version()))) {
            Messages.done(t(page.submission() > before ? "case.savedAndGiven" : "case.saved"));
            onSaved.run();
        }
    }

    /** Nobody is asked whether they want what cannot be. */
    private void confirmGiving() {
        if (!form.fits()) {
            return;
        }
        var missing = form.peek().map(CaseText::missing).orElse(List.of());
        if (!missing.isEmpty()) {
            form.fail(missing);
            return;
        }
        Confirm.change(t("case.give.title"), t("case.give.text"), t("case.give"), this::give);
    }

    private void give() {
        var given = form.submit(text -> {
            page = cases.save(page.id(), text, page.version());
            page = cases.give(page.id(), page.version());
        });
        if (given) {
            Messages.done(t("case.given", formats().date(page.dueOn())));
            onSaved.run();
        }
    }

    private void confirmFinish() {
        if (form.changed()) {
            Messages.refused(t("case.finish.unsaved"));
        } else {
            Confirm.change(t("case.finish.title"), t("case.finish.text"), t("case.finish"), this::finish);
        }
    }

    /** Just what is in view: somebody else's words are looked at before they are final. */
    private void finish() {
        try {
            cases.finish(page.id(), page.version());
            Messages.done(t("case.finished"));
            onSaved.run();
        } catch (Stale changed) {
            Messages.refused(t(changed));
            onSaved.run();
        } catch (Refusal refusal) {
            form.fail(refusal);
        }
    }

    /** What a colleague has saved meanwhile. */
    private class Colleagues implements Shared<CaseText> {

        @Override
        public CaseText now() {
            page = cases.get(page.id());
            return page.text();
        }

        @Override
        public Optional<Changed> lastChange(String component) {
            return Optional.of(new Changed(page.savedBy(), page.savedAt()));
        }

        @Override
        public void setAside(CaseText mine) {
            cases.setAside(page.id(), mine);
        }
    }
}
