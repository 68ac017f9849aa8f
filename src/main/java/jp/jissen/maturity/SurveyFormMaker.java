package jp.jissen.maturity;

import java.util.List;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.access.Acting;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.catalogue.SurveyItemTemplate;
import jp.jissen.programme.EditionMade;
import jp.jissen.programme.Words;

/** Gives every edition its items: a new one those of the year before or of the catalogue, one from before there were any those of its catalogue, at start. */
@Component
class SurveyFormMaker implements ApplicationRunner {

    private final SurveyForms forms;
    private final Catalogues catalogues;
    private final TransactionTemplate transactions;

    SurveyFormMaker(SurveyForms forms, Catalogues catalogues, TransactionTemplate transactions) {
        this.forms = forms;
        this.catalogues = catalogues;
        this.transactions = transactions;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void make(EditionMade made) {
        var form = new SurveyForm(made.edition());
        forms.add(form);
        var old = made.before().map(forms::items).orElse(List.of()).stream().map(ItemLine::item).toList();
        fill(form, old.isEmpty() ? ofCatalogue(form) : old);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Acting.asSystem(() -> {
            transactions.executeWithoutResult(transaction -> forms.lockUnfilled().forEach(form -> fill(form, ofCatalogue(form))));
            return true;
        });
    }

    private void fill(SurveyForm form, List<SurveyItem> items) {
        for (var position = 0; position < items.size(); position++) {
            forms.add(new ItemLine(form.edition(), position, items.get(position)));
        }
        form.fill();
    }

    private List<SurveyItem> ofCatalogue(SurveyForm form) {
        return catalogues.version(form.catalogueVersion()).surveyItems().stream().map(SurveyFormMaker::item).toList();
    }

    private static SurveyItem item(SurveyItemTemplate template) {
        return new SurveyItem(template.code(), template.axisCode(), new ItemText(Words.of(template.text()), template.anchors().stream().map(Words::of).toList()));
    }
}
