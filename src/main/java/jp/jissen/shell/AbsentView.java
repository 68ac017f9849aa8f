package jp.jissen.shell;

import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import jp.jissen.base.Absent;

/** What a service does not have for the reader, on the way to a page. */
@AnonymousAllowed
class AbsentView extends Main implements HasErrorParameter<Absent> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Absent> parameter) {
        event.rerouteToError(NotFoundException.class);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
