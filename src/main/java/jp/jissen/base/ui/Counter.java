package jp.jissen.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

import jp.jissen.base.TextLimit;

/**
 * How long a text is and may be, counted in the browser in code points ({@code frontend/components/counter.js}), with the
 * field's help in front. Stands in a field's helper slot.
 */
@Tag("jissen-counter")
class Counter extends Component {

    Counter(TextLimit limit, String help) {
        this(limit.max(), help);
    }

    /** @param max in code points */
    Counter(int max, String help) {
        getElement().setAttribute("limit", String.valueOf(max));
        getElement().setAttribute("over", Translation.t("counter.over"));
        if (!help.isEmpty()) {
            getElement().setAttribute("help", help);
        }
    }
}
