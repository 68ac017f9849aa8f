package jp.jissen.browser;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for all tests of this JVM, {@link Browsers} for each of them, and one {@link FaultTable}. */
public class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is here");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(Chromium.MISSING);
        }
        if (SAID.compareAndSet(false, true)) {
            System.err.println("SKIPPED all browser tests. " + Chromium.MISSING);
        }
        return ConditionEvaluationResult.disabled(Chromium.MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsers.class || parameter.getParameter().getType() == FaultTable.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == FaultTable.class) {
            return context.getRoot().getStore(NAMESPACE).computeIfAbsent(FaultTable.class, key -> new FaultTable(), FaultTable.class);
        }
        var chromium = context.getRoot().getStore(NAMESPACE).computeIfAbsent(Chromium.class, key -> new Chromium(Chromium.find().orElseThrow()), Chromium.class);
        return context.getStore(NAMESPACE).computeIfAbsent(Browsers.class, key -> new Browsers(chromium.browser()), Browsers.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var browsers = context.getStore(NAMESPACE).get(Browsers.class, Browsers.class);
        if (browsers == null) {
            return;
        }
        try (browsers) {
            if (context.getExecutionException().isPresent()) {
                browsers.picture(PICTURES, context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName());
            } else {
                browsers.requireNoMistakes();
            }
        }
    }
}
