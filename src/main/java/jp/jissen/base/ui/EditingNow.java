package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** Says who else types into the same form just now: {@code frontend/components/editing.js} asks and writes it. */
@Tag("jissen-editing")
class EditingNow extends Component {

    EditingNow(String form) {
        getElement().setAttribute("form", form);
        getElement().setAttribute("words", t("editing.now", "{0}"));
        getElement().setAttribute("role", "status");
    }
}
