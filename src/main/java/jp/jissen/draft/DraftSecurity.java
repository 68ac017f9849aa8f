package jp.jissen.draft;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/** 401 for who is not signed in and for a stale token alike: the journal asks for a new session then, and sends again. */
@Configuration(proxyBeanMethods = false)
class DraftSecurity {

    /** Bytes of a message: twice what the longest field can need, with what it held before. */
    private static final long LARGEST = 4_000_000;

    @Bean
    @Order(1)
    SecurityFilterChain besidePages(HttpSecurity http) throws Exception {
        http.securityMatcher("/drafts", "/drafts/**");
        http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/drafts/session").permitAll().anyRequest().authenticated());
        http.exceptionHandling(refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED))
                .accessDeniedHandler((request, response, denied) -> response.setStatus(HttpStatus.UNAUTHORIZED.value())));
        http.addFilterAfter(new Size(), AuthorizationFilter.class);
        http.requestCache(cache -> cache.requestCache(new NullRequestCache()));
        return http.build();
    }

    /** A message is read into memory as a whole, so that it says first how long it is. */
    private static class Size extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
            var length = request.getContentLengthLong();
            if (request.getMethod().equals(HttpMethod.POST.name()) && (length < 0 || length > LARGEST)) {
                response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            } else {
                chain.doFilter(request, response);
            }
        }
    }
}
