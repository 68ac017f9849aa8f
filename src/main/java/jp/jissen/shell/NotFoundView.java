package jp.jissen.shell;

import static jp.jissen.base.ui.Translation.t;

import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.TranslatedTitle;

/** The one answer for what does not exist and for what is not the reader's: in words, with a way on. */
@PageTitle("notFound.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class NotFoundView extends Main implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();   // the view stays when one error follows another
        addClassNames("view", "view--alone");
        add(new PageHeader(t("notFound.title"), ""), new Paragraph(t("notFound.text")), new Anchor("", t("notFound.home")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
