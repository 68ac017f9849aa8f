package jp.jissen.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The HTML page around everything: Aura, then our own style sheet over it. */
@StyleSheet(Aura.STYLESHEET)
@ColorScheme(ColorScheme.Value.SYSTEM)
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("stylesheet", StaticFiles.styleSheet());
        settings.addFavIcon("icon", StaticFiles.forGood("icons/jissen.svg"), "any");
        settings.addMetaTag("robots", "noindex");
    }
}
