package jp.jissen.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Signs the persona of {@link As} in before each test, and puts day, clock, mail server, security context and the years of drafts back afterwards. */
class AsExtension implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        SpringExtension.getApplicationContext(context).getBean(Stage.class).begin();
        AnnotationSupport.findAnnotation(context.getElement(), As.class).or(() -> AnnotationSupport.findAnnotation(context.getTestClass(), As.class))
                .ifPresent(as -> SpringExtension.getApplicationContext(context).getBean(House.class).signIn(as.value()));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        SecurityContextHolder.clearContext();
        var program = SpringExtension.getApplicationContext(context);
        program.getBean(MovableDay.class).reset();
        program.getBean(MovableClock.class).reset();
        program.getBean(MovablePost.class).close();
        program.getBean(Stage.class).end();
    }
}
