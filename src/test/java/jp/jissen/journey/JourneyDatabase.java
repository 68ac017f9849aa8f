package jp.jissen.journey;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;

import jp.jissen.TestDatabase;

/** An empty database, into which the program writes its demo. */
@Order(0)
class JourneyDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase.create("journey").configure(context.getEnvironment());
    }
}
