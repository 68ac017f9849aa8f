package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Somebody else has saved what is open in the form. Says so and touches nothing: whoever is writing decides when to look. */
class ColleagueNotice extends Div {

    ColleagueNotice() {
        addClassNames("notice", "notice--quiet");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** @param by name of who saved; @param typed whether the form holds input of its own, which stays */
    void says(String by, boolean typed, Runnable readAgain) {
        removeAll();
        var line = new Div(new Paragraph(t(typed ? "asset.savedElsewhere.typed" : "asset.savedElsewhere", by)));
        line.addClassName("notice__line");
        if (!typed) {
            var again = new Button(t("asset.savedElsewhere.read"), event -> readAgain.run());
            again.addThemeName("tertiary");
            line.add(again);
        }
        add(line);
        setVisible(true);
    }
}
