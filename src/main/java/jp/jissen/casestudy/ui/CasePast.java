package jp.jissen.casestudy.ui;

import static jp.jissen.base.ui.Translation.t;

import java.util.List;

import com.vaadin.flow.component.button.Button;

import org.springframework.stereotype.Component;

import jp.jissen.casestudy.CaseDetails;
import jp.jissen.casestudy.CaseHistory;
import jp.jissen.casestudy.CasePageId;
import jp.jissen.casestudy.CaseService;
import jp.jissen.casestudy.CaseState;
import jp.jissen.casestudy.CaseText;
import jp.jissen.catalogue.Catalogue;
import jp.jissen.revision.Revision;
import jp.jissen.revision.ui.History;
import jp.jissen.revision.ui.HistoryDialog;

/** 変更の記録 of a page: to the office everything with the way back, to the company what it was given. */
@Component
class CasePast {

    private final CaseHistory history;
    private final CaseService cases;

    CasePast(CaseHistory history, CaseService cases) {
        this.history = history;
        this.cases = cases;
    }

    Button ofOffice(CaseDetails page, Catalogue catalogue, Runnable onChange) {
        return new Button(t("history.open"), event -> new HistoryDialog<>(page.text().alias(), CaseForm.words(catalogue), new Saved(page), page.state() != CaseState.FINAL, onChange).open());
    }

    Button ofCompany(CaseDetails page, Catalogue catalogue) {
        return new Button(t("history.open"), event -> new HistoryDialog<>(page.text().alias(), CaseForm.words(catalogue), (offset, limit) -> history.given(page.id(), offset, limit)).open());
    }

    /** Every version that was saved. */
    private class Saved implements History<CaseText> {

        private final CasePageId id;
        private long version;

        Saved(CaseDetails page) {
            this.id = page.id();
            this.version = page.version();
        }

        @Override
        public List<Revision<CaseText>> newest(int offset, int limit) {
            return history.saved(id, offset, limit);
        }

        @Override
        public void goBack(int number) {
            history.goBack(id, number, version);
        }

        @Override
        public void undo() {
            history.undo(id);
        }

        @Override
        public CaseText now() {
            var page = cases.get(id);
            version = page.version();
            return page.text();
        }

        @Override
        public void setAside(CaseText mine) {
            cases.setAside(id, mine);
        }
    }
}
