package jp.jissen.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * In whose name this thread works: the signed-in person or, on a worker thread, the person a job acts for. The one place
 * that answers the question, for role checks, row security and the audit trail alike.
 */
public final class Acting {

    /** Authority of work that the program does by itself, before there is anybody: the first administrator's link. */
    public static final String SYSTEM = "SYSTEM";

    /** Authority of work that the program does by itself within one space: bookkeeping of jobs, what is due every night. */
    public static final String SYSTEM_IN_SPACE = "SYSTEM_IN_SPACE";

    private Acting() {
    }

    /** The person for whom this thread works; empty before sign-in and for the program itself. */
    public static Optional<Actor> actor() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getPrincipal)
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast);
    }

    /** @throws IllegalStateException when nobody acts: a programming error, since the service's guard comes first */
    public static Actor person() {
        return actor().orElseThrow(() -> new IllegalStateException("nobody acts in this thread"));
    }

    /** Whether the person holds the role at all, somewhere; for one space ask {@link Rights}. */
    public static boolean hasRole(Role role) {
        return authorities().contains("ROLE_" + role.name());
    }

    /** Does the work in a person's name, with the given roles. */
    public static <T> T as(Actor person, Collection<Role> roles, Supplier<T> work) {
        return with(person, roles.stream().map(Role::name).toList(), work);
    }

    /** Does the work in a person's name, without any role: what a person may do before the rest is known. */
    public static void run(Actor person, Runnable work) {
        with(person, List.of(), () -> {
            work.run();
            return true;
        });
    }

    /** Does the work as the program itself: no person, no grants, no rows of any space. */
    public static <T> T asSystem(Supplier<T> work) {
        return with("system", List.of(SYSTEM), work);
    }

    /** Does the work as the program itself within one space: no person, no grants, and of all rows those of this space. */
    public static <T> T asSystemIn(SpaceId space, Supplier<T> work) {
        return with(space, List.of(SYSTEM_IN_SPACE), work);
    }

    /** The one space in which the program works by itself; empty while a person acts. */
    static Optional<SpaceId> space() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication()).map(Authentication::getPrincipal).filter(SpaceId.class::isInstance).map(SpaceId.class::cast);
    }

    private static Collection<String> authorities() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? List.of() : authentication.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
    }

    private static <T> T with(Object principal, Collection<String> roles, Supplier<T> work) {
        var authorities = roles.stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
        var before = SecurityContextHolder.getContext();
        var mine = new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities));
        SecurityContextHolder.setContext(mine);
        try {
            requireInForce(mine);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** A thread with an open Vaadin session prefers that session's person: acting for another one there would fail silently. */
    private static void requireInForce(SecurityContext mine) {
        if (SecurityContextHolder.getContext() != mine) {
            throw new IllegalStateException("a signed-in page is open in this thread: work for somebody else belongs on a worker thread");
        }
    }
}
