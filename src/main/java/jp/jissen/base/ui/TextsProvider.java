package jp.jissen.base.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.i18n.I18NProvider;

import org.springframework.stereotype.Component;

import jp.jissen.base.Texts;

/** Gives Vaadin the product's texts. */
@Component
class TextsProvider implements I18NProvider {

    private final Texts texts;

    TextsProvider(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.get(key, locale, arguments);
    }
}
