package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.Arrays;
import java.util.List;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import jp.jissen.base.SearchKey;
import jp.jissen.base.TextLimit;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.PickOne;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.catalogue.Catalogue;
import jp.jissen.catalogue.Choice;
import jp.jissen.catalogue.Control;
import jp.jissen.catalogue.Medium;
import jp.jissen.catalogue.PersonalInformation;
import jp.jissen.catalogue.RiskResponse;
import jp.jissen.catalogue.RiskScale;
import jp.jissen.catalogue.SecurityProperty;
import jp.jissen.catalogue.Threat;
import jp.jissen.catalogue.Vocabulary;
import jp.jissen.catalogue.Vulnerability;
import jp.jissen.register.Raise;

/** The fields of an asset's form, bound to {@link AssetValues}. Choices and criteria come from the register's own catalogue and scale. */
class AssetFields {

    final TextField name;
    final ComboBox<String> business;
    final PickOne<Medium> medium;
    final TextField place;
    final RadioButtonGroup<PersonalInformation> personal;
    final Criteria confidentiality;
    final Criteria integrity;
    final Criteria availability;
    final RadioButtonGroup<Raise> raise;
    final TextArea raiseReason;
    final RadioButtonGroup<Boolean> direct;
    final Criteria threat;
    final Criteria vulnerability;
    final Criteria likelihood;
    final PickOne<Threat> threatCode;
    final TextArea threatText;
    final PickOne<Vulnerability> vulnerabilityCode;
    final TextArea vulnerabilityText;
    final TextArea requirement;
    final RadioButtonGroup<RiskResponse> response;
    final TextArea reason;
    final MultiSelectComboBox<Control> controls;
    final TextField users;
    final TextField owner;
    final TextField department;
    final TextField retention;
    final DatePicker registeredOn;
    final TextArea remarks;

    AssetFields(RecordForm<AssetValues> form, RiskScale scale, Catalogue catalogue) {
        name = form.required(Fields.line("asset.name", TextLimit.LINE, "asset.name.help"), "name", Checks.required(TextLimit.LINE));
        business = form.required(business(), "business", Checks.required(TextLimit.LINE));
        medium = form.field(choice("asset.medium", catalogue.media()), "medium");
        place = form.field(Fields.line("asset.place", TextLimit.LINE, "asset.place.help"), "place", Checks.text(TextLimit.LINE));
        personal = form.field(personal(catalogue), "personal");
        confidentiality = form.field(new Criteria(t("asset.confidentiality.ask"), scale.criteria(SecurityProperty.CONFIDENTIALITY)), "confidentiality");
        integrity = form.field(new Criteria(t("asset.integrity.ask"), scale.criteria(SecurityProperty.INTEGRITY)), "integrity");
        availability = form.field(new Criteria(t("asset.availability.ask"), scale.criteria(SecurityProperty.AVAILABILITY)), "availability");
        raise = form.field(raise(), "raise");
        raiseReason = form.field(Fields.lines("asset.raiseReason", TextLimit.NOTE), "raiseReason", Checks.text(TextLimit.NOTE));
        direct = form.field(direct(), "direct");
        threat = form.field(new Criteria(t("asset.threatRating.ask"), scale.threatSteps()), "threat");
        vulnerability = form.field(new Criteria(t("asset.vulnerabilityRating.ask"), scale.vulnerabilitySteps()), "vulnerability");
        likelihood = form.field(new Criteria(t("asset.likelihood.ask"), scale.likelihoodSteps()), "likelihood");
        threatCode = form.field(threats(catalogue), "threatCode");
        threatText = form.field(Fields.lines("asset.threatText", TextLimit.NOTE), "threatText", Checks.text(TextLimit.NOTE));
        vulnerabilityCode = form.field(vulnerabilities(catalogue), "vulnerabilityCode");
        vulnerabilityText = form.field(Fields.lines("asset.vulnerabilityText", TextLimit.NOTE), "vulnerabilityText", Checks.text(TextLimit.NOTE));
        requirement = form.field(Fields.lines("asset.requirement", TextLimit.NOTE), "requirement", Checks.text(TextLimit.NOTE));
        response = form.field(response(catalogue), "response");
        reason = form.field(Fields.lines("asset.reason", TextLimit.NOTE), "reason", Checks.text(TextLimit.NOTE));
        controls = form.field(controls(catalogue), "controls");
        users = form.field(Fields.line("asset.users", TextLimit.LINE), "users", Checks.text(TextLimit.LINE));
        owner = form.field(Fields.line("asset.owner", TextLimit.LINE, "asset.owner.help"), "owner", Checks.text(TextLimit.LINE));
        department = form.field(Fields.line("asset.department", TextLimit.LINE), "department", Checks.text(TextLimit.LINE));
        retention = form.field(Fields.line("asset.retention", TextLimit.LINE), "retention", Checks.text(TextLimit.LINE));
        registeredOn = form.required(Fields.date("asset.registeredOn"), "registeredOn");
        remarks = form.field(Fields.lines("asset.remarks", TextLimit.NOTE), "remarks", Checks.text(TextLimit.NOTE));
    }

    private static ComboBox<String> business() {
        var field = new ComboBox<String>(t("asset.business"));
        field.setAllowCustomValue(true);
        field.setHelperText(t("asset.business.help"));
        field.addCustomValueSetListener(event -> field.setValue(event.getDetail()));
        return field;
    }

    private static <V extends Enum<V> & Vocabulary> PickOne<V> choice(String key, List<Choice<V>> choices) {
        var field = new PickOne<V>(t(key)).offer(choices.stream().map(Choice::value).toList(), value -> label(choices, value));
        field.setClearButtonVisible(true);
        return field;
    }

    private static <V extends Vocabulary> String label(List<Choice<V>> choices, V value) {
        return choices.stream().filter(choice -> choice.value() == value).map(choice -> choice.label().in(locale())).findFirst().orElse("");
    }

    private static RadioButtonGroup<PersonalInformation> personal(Catalogue catalogue) {
        var field = new RadioButtonGroup<PersonalInformation>(t("asset.personal"), PersonalInformation.values());
        field.setItemLabelGenerator(value -> catalogue.label(value).in(locale()));
        field.addThemeName("horizontal");
        field.setHelperText(t("asset.personal.help"));
        return field;
    }

    private static RadioButtonGroup<Raise> raise() {
        var field = new RadioButtonGroup<Raise>(t("asset.raise"));
        field.setItems(Arrays.asList(Raise.values()));
        field.setItemLabelGenerator(value -> t("raise." + value.name()));
        field.setHelperText(t("asset.raise.help"));
        return field;
    }

    private static RadioButtonGroup<Boolean> direct() {
        var field = new RadioButtonGroup<Boolean>(t("asset.direct"), false, true);
        field.setItemLabelGenerator(value -> t(value ? "asset.direct.yes" : "asset.direct.no"));
        return field;
    }

    private static PickOne<Threat> threats(Catalogue catalogue) {
        var field = new PickOne<Threat>(t("asset.threatCode")).offer(catalogue.threats(), one -> one.label().in(locale()) + "(" + one.category().label().in(locale()) + ")",
                one -> String.join(" ", one.label().ja(), one.label().en(), one.category().label().ja()));
        field.setClearButtonVisible(true);
        return field;
    }

    private static PickOne<Vulnerability> vulnerabilities(Catalogue catalogue) {
        var field = new PickOne<Vulnerability>(t("asset.vulnerabilityCode")).offer(catalogue.vulnerabilities(), one -> one.label().in(locale()) + "(" + one.type().label().in(locale()) + ")",
                one -> String.join(" ", one.label().ja(), one.label().en(), one.type().label().ja()));
        field.setClearButtonVisible(true);
        return field;
    }

    private static RadioButtonGroup<RiskResponse> response(Catalogue catalogue) {
        var field = new RadioButtonGroup<RiskResponse>(t("asset.response"), RiskResponse.values());
        field.setItemLabelGenerator(value -> label(catalogue.responses(), value) + " ― " + catalogue.responses().stream().filter(choice -> choice.value() == value).map(choice -> choice.meaning().in(locale())).findFirst().orElse(""));
        return field;
    }

    private static MultiSelectComboBox<Control> controls(Catalogue catalogue) {
        var field = new MultiSelectComboBox<Control>(t("asset.controls"));
        field.setItemLabelGenerator(control -> control.code() + " " + control.title().in(locale()));
        field.setItems((control, typed) -> matches(typed, control.code(), control.title().ja(), control.title().en()), catalogue.controls());
        field.setHelperText(t("asset.controls.help"));
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        return field;
    }

    /** Tolerates width, kana and the spellings that the papers mix. */
    private static boolean matches(String typed, String... texts) {
        return SearchKey.of(texts).contains(SearchKey.of(typed));
    }
}
