package jp.jissen.live.ui;

import java.util.UUID;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

import org.springframework.stereotype.Component;

import jp.jissen.live.Origin;

/** The page in hand, by a name of its own: a page shows by itself what was done in it. */
@Component
class BrowserPage implements Origin {

    private static final String NAME = BrowserPage.class.getName();

    @Override
    public String page() {
        var ui = UI.getCurrent();
        return ui == null ? "" : of(ui);
    }

    static String of(UI ui) {
        if (!(ComponentUtil.getData(ui, NAME) instanceof String name)) {
            var fresh = UUID.randomUUID().toString().substring(0, 8);
            ComponentUtil.setData(ui, NAME, fresh);
            return fresh;
        }
        return name;
    }
}
