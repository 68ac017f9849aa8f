package jp.jissen.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
@Import({Stage.class, House.class, Neighbours.class, Errands.class, Letters.class, Ratings.class, Manuscripts.class, MovablePost.class})
class StageConfiguration {

    @Bean
    @Primary
    MovableDay movableDay() {
        return new MovableDay();
    }

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    static Statements statements() {
        return new Statements();
    }
}
