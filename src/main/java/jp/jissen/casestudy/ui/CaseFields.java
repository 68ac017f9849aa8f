package jp.jissen.casestudy.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import jp.jissen.base.Sentence;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.PickOne;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.casestudy.CaseBlock;
import jp.jissen.casestudy.CaseText;
import jp.jissen.casestudy.HeadcountBand;
import jp.jissen.casestudy.Outcome;
import jp.jissen.catalogue.Catalogue;
import jp.jissen.catalogue.Industry;
import jp.jissen.catalogue.SurveyAxis;

/** The fields of a page, bound to their form. Text that is printed on one line is typed on one. */
class CaseFields {

    private static final int ONE_LINE = 35;
    /** How long somebody has to pause before the drawing follows, in milliseconds. */
    private static final int PAUSE = 600;

    private final RecordForm<CaseText> form;
    private final Map<CaseBlock, Sentence> origins;
    private final Map<CaseBlock, Component> blocks = new EnumMap<>(CaseBlock.class);
    final PickOne<String> industry;
    final PickOne<HeadcountBand> headcount;
    final MultiSelectComboBox<String> themes;
    final Checkbox executiveAgreed;

    /** @param origins where the first version of a block came from */
    CaseFields(RecordForm<CaseText> form, Catalogue catalogue, Map<CaseBlock, Sentence> origins) {
        this.form = form;
        this.origins = origins;
        for (var block : CaseBlock.values()) {
            blocks.put(block, text(block));
        }
        industry = form.field(industries(catalogue.industries()), "industry");
        headcount = form.field(headcounts(), "headcount");
        themes = form.field(axes(catalogue.surveyAxes()), "themes");
        executiveAgreed = form.field(new Checkbox(t("case.executiveAgreed")), "executiveAgreed");
    }

    Component of(CaseBlock block) {
        return blocks.get(block);
    }

    /** @param number from 1 to {@value CaseText#STRANDS} */
    PickOne<Outcome> outcome(int number) {
        var field = new PickOne<Outcome>(t("case.outcome", number)).offer(List.of(Outcome.values()), outcome -> t("case.outcome." + outcome.name()));
        field.setClearButtonVisible(true);
        return form.field(field, "outcome" + number);
    }

    private Component text(CaseBlock block) {
        var origin = origins.containsKey(block) ? t("case.origin", t(origins.get(block).key(), origins.get(block).arguments().toArray())) : "";
        if (block.max() <= ONE_LINE) {
            TextField field = form.field(Fields.line("case.block." + block.name(), block.max(), origin), block.field(), Checks.by(block::check));
            field.setRequiredIndicatorVisible(block.compulsory());
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE);
            field.setWidthFull();
            return field;
        }
        TextArea field = form.field(Fields.lines("case.block." + block.name(), block.max(), origin), block.field(), Checks.by(block::check));
        field.setRequiredIndicatorVisible(block.compulsory());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.setWidthFull();
        return field;
    }

    private static PickOne<String> industries(List<Industry> industries) {
        var field = new PickOne<String>(t("case.industry")).offer(industries.stream().map(Industry::code).toList(),
                code -> industries.stream().filter(industry -> industry.code().equals(code)).findFirst().map(industry -> industry.label().in(locale())).orElse(""));
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private static PickOne<HeadcountBand> headcounts() {
        var field = new PickOne<HeadcountBand>(t("case.headcount")).offer(List.of(HeadcountBand.values()), band -> t("case.headcount." + band.name()));
        field.setHelperText(t("case.headcount.help"));
        field.setClearButtonVisible(true);
        return field;
    }

    private static MultiSelectComboBox<String> axes(List<SurveyAxis> axes) {
        var field = new MultiSelectComboBox<String>(t("case.themes"), axes.stream().map(SurveyAxis::code).toList());
        field.setItemLabelGenerator(code -> axes.stream().filter(axis -> axis.code().equals(code)).findFirst().map(axis -> axis.label().in(locale())).orElse(""));
        field.setHelperText(t("case.themes.help"));
        field.setWidthFull();
        return field;
    }
}
