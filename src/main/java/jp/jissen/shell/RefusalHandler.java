package jp.jissen.shell;

import static jp.jissen.base.ui.Translation.t;

import java.util.UUID;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.util.DisconnectedClientHelper;

import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.ui.Messages;

/**
 * The one place where a refusal that no form caught becomes a sentence. Forbidden and missing sound alike. Anything else is
 * our mistake: logged with a number that the person can tell the helpdesk. A browser that went away before it had its answer
 * is no mistake: on a weak network it happens all day.
 */
class RefusalHandler implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalHandler.class);

    @Override
    public void error(ErrorEvent event) {
        switch (root(event.getThrowable())) {
            case Refusal refusal -> Messages.refused(t(refusal));
            case AccessDeniedException denied -> Messages.refused(t(new Absent()));
            case Throwable gone when DisconnectedClientHelper.isClientDisconnectedException(gone) -> LOG.debug("a browser went away", gone);
            case Throwable mistake -> {
                var number = UUID.randomUUID().toString().substring(0, 8);
                LOG.error("failure {}", number, mistake);
                Messages.refused(t("failure.text", number));
            }
        }
    }

    /** Refusals come wrapped when they were thrown below a reflective call. */
    private static Throwable root(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal || cause instanceof AccessDeniedException) {
                return cause;
            }
        }
        return thrown;
    }
}
