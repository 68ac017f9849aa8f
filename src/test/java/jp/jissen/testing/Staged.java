package jp.jissen.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import jp.jissen.TestDatabase;

/** A test on the whole program with the shared PostgreSQL and the {@link Stage}; jobs run when {@link Errands} says so. One context for all of them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "jissen.work.threads=0")
@ContextConfiguration(initializers = TestDatabase.Shared.class)
@Import(StageConfiguration.class)
@ExtendWith(AsExtension.class)
public @interface Staged {
}
