package jp.jissen.base.ui;

import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;

/** The browser's title of a view whose {@code @PageTitle} is a translation key. */
public class TranslatedTitle implements PageTitleGenerator {

    @Override
    public String generatePageTitle(PageTitleContext context) {
        return Translation.t(context.value()) + " | Jissen";
    }
}
