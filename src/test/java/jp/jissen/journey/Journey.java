package jp.jissen.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

import jp.jissen.browser.BrowserExtension;
import jp.jissen.testing.MovablePost;

/** A test on the whole program, listening on a free port of this machine, with the demo in a database of its own. Started once for all of them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ActiveProfiles("demo")
@ContextConfiguration(initializers = JourneyDatabase.class)
@Import({Backstage.class, Cast.class, Desk.class, Places.class, Sessions.class, MovablePost.class})
@ExtendWith(BrowserExtension.class)
@interface Journey {
}
