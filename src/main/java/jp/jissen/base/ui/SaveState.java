package jp.jissen.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** Whether what is typed is safe, and where: the browser's journal ({@code frontend/components/journal.js}) writes it, and it is true. */
@Tag("jissen-save-state")
public class SaveState extends Component {

    public SaveState() {
        getElement().getClassList().add("save-state");
        getElement().setAttribute("hidden", true);
    }
}
