package jp.jissen.draft.ui;

import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import jp.jissen.base.ui.TopBar;
import jp.jissen.draft.DraftRoutes;
import jp.jissen.draft.DraftService;

/** Says, when a page is loaded, that there is input which was never saved: a browser may have died over a form that is shut now. */
@org.springframework.stereotype.Component
class UnsavedBar implements TopBar {

    private final DraftService drafts;

    UnsavedBar(DraftService drafts) {
        this.drafts = drafts;
    }

    @Override
    public Component create() {
        var sheets = drafts.count();
        var bar = new Div();
        if (sheets > 0) {
            bar.addClassNames("top-bar", "top-bar--unsaved");
            bar.add(new Span(t("unsaved.bar", sheets)), new Anchor(DraftRoutes.UNSAVED, t("unsaved.look")));
        }
        bar.setVisible(sheets > 0);
        return bar;
    }
}
