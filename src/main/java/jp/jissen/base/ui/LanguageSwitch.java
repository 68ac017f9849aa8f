package jp.jissen.base.ui;

import java.util.Locale;
import java.util.function.Consumer;

import jakarta.servlet.http.Cookie;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.VaadinResponse;

/** Switches to the other language, whose name it bears in that language. Remembered in the browser, and by the caller for a person. */
public class LanguageSwitch extends Button {

    /** The cookie that remembers the language for a browser; holds nothing else. */
    public static final String COOKIE = "jissen-language";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    /** @param chosen is told the language before the page loads again */
    public LanguageSwitch(Consumer<Locale> chosen) {
        var other = Translation.locale().equals(Locale.JAPANESE) ? Locale.ENGLISH : Locale.JAPANESE;
        setText(other.equals(Locale.JAPANESE) ? "日本語" : "English");
        getElement().setAttribute("lang", other.getLanguage());
        addThemeName("tertiary");
        addClassName("language-switch");
        addClickListener(event -> {
            chosen.accept(other);
            remember(other);
            UI.getCurrent().getPage().reload();
        });
    }

    /** Keeps the language for this browser. */
    public static void remember(Locale locale) {
        var cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
