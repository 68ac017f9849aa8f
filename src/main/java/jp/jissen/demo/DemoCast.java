package jp.jissen.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

import jp.jissen.access.AccountId;
import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.account.SignedInPerson;
import jp.jissen.account.SlipService;

/** The demo's people: they get their slips, set passwords, sign in, and then act, each on a day of the programme. */
@Component
@Profile("demo")
class DemoCast {

    /** Known to everybody; the demo answers this machine only. */
    static final String PASSWORD = "demo-2025-tokyo";

    private final DemoToday today;
    private final UserDetailsService people;
    private final SlipService slips;
    private final AuthenticationConfiguration authentication;
    private final Map<String, AccountId> ids = new TreeMap<>();

    DemoCast(DemoToday today, UserDetailsService people, SlipService slips, AuthenticationConfiguration authentication) {
        this.today = today;
        this.people = people;
        this.slips = slips;
        this.authentication = authentication;
    }

    /** Does something in a person's name on a day, with the roles the person has that day. */
    <T> T as(String userName, LocalDate day, Supplier<T> work) {
        return today.on(day, () -> {
            var person = (SignedInPerson) people.loadUserByUsername(userName);
            var roles = person.getAuthorities().stream().map(authority -> Role.valueOf(authority.getAuthority().substring("ROLE_".length()))).toList();
            return Acting.as(person, roles, work);
        });
    }

    void run(String userName, LocalDate day, Runnable work) {
        as(userName, day, () -> {
            work.run();
            return null;
        });
    }

    void know(String userName, AccountId id) {
        ids.put(userName, id);
    }

    AccountId id(String userName) {
        return ids.get(userName);
    }

    /** Uses a slip that the acting person or the program issues, and sets the demo's password with it. */
    void setPassword(String userName) {
        var slip = slips.issue(List.of(id(userName))).getFirst();
        slips.redeem(slip.token(), PASSWORD, PASSWORD);
    }

    /** Signs in for real, so that the account knows it. */
    void signIn(String userName, LocalDate day) {
        today.on(day, () -> {
            try {
                return authentication.getAuthenticationManager().authenticate(UsernamePasswordAuthenticationToken.unauthenticated(userName, PASSWORD));
            } catch (Exception e) {
                throw new IllegalStateException("the demo's " + userName + " cannot sign in", e);
            }
        });
    }
}
