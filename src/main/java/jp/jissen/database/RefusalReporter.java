package jp.jissen.database;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says a refusal in its one sentence, instead of Spring Boot's frame or a stack trace; leaves other failures to Spring Boot. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusalReporter implements SpringBootExceptionReporter {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalReporter.class);

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            StartRefusal refusal = refusal(cause);
            if (refusal != null) {
                LOG.error(refusal.getMessage());
                LOG.debug("The start was refused because of", failure);
                return true;
            }
        }
        return false;
    }

    private static @Nullable StartRefusal refusal(Throwable cause) {
        return switch (cause) {
            case StartRefusal refusal -> refusal;
            case PortInUseException taken -> new StartRefusal(taken, "port.taken", taken.getPort());
            default -> null;
        };
    }
}
