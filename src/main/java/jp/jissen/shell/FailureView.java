package jp.jissen.shell;

import static jp.jissen.base.ui.Translation.t;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.TranslatedTitle;

/** Our own mistake on the way to a page: says so, with a number for the helpdesk, and nothing about the inside. */
@PageTitle("failure.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class FailureView extends Main implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("failure {}", number, parameter.getException());
        removeAll();   // the view stays when one error follows another
        addClassNames("view", "view--alone");
        add(new PageHeader(t("failure.title"), ""), new Paragraph(t("failure.text", number)), new Anchor("", t("notFound.home")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
