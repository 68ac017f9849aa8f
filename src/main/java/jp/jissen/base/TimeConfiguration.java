package jp.jissen.base;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** In the demo another bean takes this place: its day is kept in the database and can be moved. */
    @Bean
    @Profile("!demo")
    Today today(Clock clock) {
        return () -> LocalDate.ofInstant(clock.instant(), Today.ZONE);
    }
}
