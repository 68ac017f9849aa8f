package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import jp.jissen.base.Sheet;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.catalogue.Catalogue;
import jp.jissen.catalogue.PersonalInformation;
import jp.jissen.catalogue.RiskScale;
import jp.jissen.register.Evaluation;
import jp.jissen.register.Rating;

/** One asset: first what must be, then how much it matters, how likely harm is, what to do; the rest folds. Computes while one fills it in. */
class AssetForm extends Section {

    private final RecordForm<AssetValues> form = new RecordForm<>(AssetValues.class, Sheet.NEVER);
    private final AssetFields fields;
    private final RiskScale scale;
    private final RiskScore score = new RiskScore();
    private final H2 title = new H2();
    private final Span number = new Span();
    private final Div actions = new Div();

    AssetForm(RiskScale scale, Catalogue catalogue) {
        this.scale = scale;
        fields = new AssetFields(form, scale, catalogue);
        addClassName("asset-form");
        number.addClassName("asset-form__no");
        var head = new Div(title, number);
        head.addClassName("asset-form__head");
        actions.addClassName("form-actions");
        add(head, score, form.head(), Fields.pairs(fields.name, fields.business, fields.medium, fields.place), fields.personal,
                heading("asset.section.importance", "asset.section.importance.help"), fields.confidentiality, fields.integrity, fields.availability, raised(),
                heading("asset.section.likelihood", "asset.section.likelihood.help"), fields.direct, fields.threat, fields.vulnerability, fields.likelihood, named(),
                heading("asset.section.response", "asset.section.response.help"), fields.response, fields.reason, fields.controls, more(), actions);
        form.onThrownAway(this::follow);
        watch();
    }

    /** A form that is never in view and knows what the fields of an asset and their values are called. */
    static RecordForm<AssetValues> words(RiskScale scale, Catalogue catalogue) {
        var form = new RecordForm<>(AssetValues.class, Sheet.NEVER);
        new AssetFields(form, scale, catalogue).business.setItems(List.of());
        return form;
    }

    /** What stands above the buttons, where it moves no field. */
    void above(Component notice) {
        addComponentAtIndex(getComponentCount() - 1, notice);
    }

    /** Buttons at the foot, the first of them the primary one. */
    void actions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
    }

    /** Shows an asset. @param sheet where what is typed is kept; @param number as people know it, 0 for one that has none yet */
    void show(Sheet sheet, AssetValues values, int number, List<String> businesses, boolean readOnly) {
        fields.business.setItems(businesses);
        title.setText(values.name().isEmpty() ? t("asset.new") : values.name());
        this.number.setText(number == 0 ? t("asset.noNumber") : t("asset.no", number));
        form.name(title.getText());
        form.binder().setReadOnly(readOnly);
        form.show(readOnly ? Sheet.NEVER : sheet, values);
        follow();
    }

    RecordForm<AssetValues> form() {
        return form;
    }

    void focusName() {
        fields.name.focus();
    }

    private void watch() {
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(fields.personal, fields.confidentiality, fields.integrity, fields.availability, fields.raise, fields.direct, fields.threat, fields.vulnerability, fields.likelihood)) {
            field.addValueChangeListener(event -> follow());
        }
    }

    /** What depends on other fields: which are in view, and the numbers. */
    private void follow() {
        var direct = Boolean.TRUE.equals(fields.direct.getValue());
        fields.threat.setVisible(!direct);
        fields.vulnerability.setVisible(!direct);
        fields.likelihood.setVisible(direct);
        fields.raiseReason.setVisible(fields.raise.getValue() != null);
        fields.raiseReason.setRequiredIndicatorVisible(true);
        var rating = new Rating(fields.confidentiality.getValue(), fields.integrity.getValue(), fields.availability.getValue(), fields.raise.getValue(),
                fields.raise.getValue() == null ? "" : fields.raiseReason.getOptionalValue().filter(text -> !text.isBlank()).orElse("―"), direct, fields.threat.getValue(), fields.vulnerability.getValue(), fields.likelihood.getValue());
        score.show(new Evaluation(scale, rating, fields.personal.getOptionalValue().orElse(PersonalInformation.NONE)));
    }

    private Div raised() {
        var clear = new Button(t("asset.raise.none"), event -> fields.raise.clear());
        clear.addThemeName("tertiary");
        fields.raise.addValueChangeListener(event -> clear.setVisible(event.getValue() != null));
        clear.setVisible(false);
        var body = new Div(fields.raise, clear, fields.raiseReason);
        body.addClassName("stacked-form");
        var details = new Details(t("asset.raise.title"), body);
        details.addClassName("fold");
        fields.raise.addValueChangeListener(event -> details.setOpened(details.isOpened() || event.getValue() != null));
        return new Div(details);
    }

    private Details named() {
        var body = new Div(Fields.pairs(fields.threatCode, fields.vulnerabilityCode), Fields.pairs(fields.threatText, fields.vulnerabilityText), fields.requirement);
        body.addClassName("stacked-form");
        var details = new Details(t("asset.section.named"), body);
        details.addClassName("fold");
        return details;
    }

    private Details more() {
        var details = new Details(t("asset.section.more"), Fields.pairs(fields.users, fields.owner, fields.department, fields.retention, fields.registeredOn, fields.remarks));
        details.addClassName("fold");
        return details;
    }

    private static Div heading(String key, String helpKey) {
        var help = new Paragraph(t(helpKey));
        help.addClassName("hint");
        var heading = new Div(new H3(t(key)), help);
        heading.addClassName("asset-form__section");
        return heading;
    }
}
