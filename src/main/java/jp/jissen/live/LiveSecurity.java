package jp.jissen.live;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** 401 for who is not signed in, never another page; and no session for them. */
@Configuration(proxyBeanMethods = false)
class LiveSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain streams(HttpSecurity http) throws Exception {
        http.securityMatcher("/live", "/live/**");
        // a stream that ends is dispatched once more, maybe without its session
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR).permitAll().anyRequest().authenticated());
        http.exceptionHandling(refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)));
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER));
        http.requestCache(cache -> cache.requestCache(new NullRequestCache()));
        return http.build();
    }
}
