package jp.jissen.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;

import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.apache.catalina.Session;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

import jp.jissen.browser.Visitor;

/** The program's sessions, as time and memory treat them: they end, their pages end, new ones begin. */
class Sessions {

    static final String COOKIE = "JSESSIONID";

    private final ServletWebServerApplicationContext program;
    private final UserDetailsService people;

    Sessions(ServletWebServerApplicationContext program, UserDetailsService people) {
        this.program = program;
        this.people = people;
    }

    /** The session is gone from the server; the browser knows nothing of it. */
    void expire(Visitor visitor) {
        of(visitor).expire();
    }

    /** The session lives, its pages do not: as after a notebook has slept through three heartbeats. */
    void closePages(Visitor visitor) {
        var session = of(visitor).getSession();
        for (var name : Collections.list(session.getAttributeNames())) {
            if (session.getAttribute(name) instanceof VaadinSession pages) {
                pages.lock();
                try {
                    List.copyOf(pages.getUIs()).forEach(page -> {
                        UI.setCurrent(page);
                        pages.removeUI(page);
                    });
                } finally {
                    UI.setCurrent(null);
                    pages.unlock();
                }
            }
        }
    }

    /** Signs somebody in without the price of a password. Answers the value of the cookie. */
    String open(String userName) {
        var person = people.loadUserByUsername(userName);
        var session = manager().createSession(null);
        session.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
        return session.getId();
    }

    private Session of(Visitor visitor) {
        var id = visitor.page().context().cookies().stream().filter(cookie -> cookie.name.equals(COOKIE)).findFirst().orElseThrow().value;
        try {
            return manager().findSession(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Manager manager() {
        var server = (TomcatWebServer) program.getWebServer();
        return ((Context) server.getTomcat().getHost().findChildren()[0]).getManager();
    }
}
