package jp.jissen.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;

import jp.jissen.access.AuditRow;
import jp.jissen.access.AuditTrail;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.testing.MovableClock;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** Through the real authentication manager, as the sign-in page does it. */
@Staged
class SignInTest {

    private static final String PASSWORD = "さくらとうめが咲いた";

    @Autowired
    Stage stage;
    @Autowired
    AccountService accounts;
    @Autowired
    GrantService grants;
    @Autowired
    SlipService slips;
    @Autowired
    OwnAccountService own;
    @Autowired
    AuditTrail trail;
    @Autowired
    AuthenticationConfiguration authentication;
    @Autowired
    MovableClock clock;
    @Autowired
    JdbcTemplate jdbc;

    private Person person;

    @BeforeEach
    void aPersonWithAPassword() {
        person = stage.as(Persona.COORDINATOR, () -> accounts.create(new NewAccount(new PersonName("入江 " + System.nanoTime(), "いりえ"), "", "")));
        slips.redeem(stage.as(Persona.COORDINATOR, () -> slips.issue(List.of(person.id()))).getFirst().token(), PASSWORD, PASSWORD);
    }

    @Test
    void aSignInIsKeptInTheAccountAndInTheTrail() {
        clock.advance(Duration.ofDays(3));
        var result = signIn(person.userName(), PASSWORD);

        assertThat(result.isAuthenticated()).isTrue();
        assertThat(reread().lastSignInAt()).hasValueSatisfying(at -> assertThat(Duration.between(at, clock.instant())).isLessThan(Duration.ofMinutes(5)));
        assertThat(rows().getFirst()).extracting(AuditRow::action, AuditRow::actorName).containsExactly("signIn.done", person.name());
    }

    @Test
    void theUserNameMayBeTypedInFullWidthAndCapitals() {
        var wide = person.userName().toUpperCase().chars().mapToObj(c -> String.valueOf((char) (c + 0xfee0))).reduce("", String::concat);

        assertThat(signIn(" " + wide + " ", PASSWORD).getName()).isEqualTo(person.userName());
    }

    @Test
    void theRolesAreThoseOfTheDay() {
        var space = stage.company(stage.anyEdition()).company().space();
        stage.run(Persona.COORDINATOR, () -> {
            grants.give(person.id(), Role.EXPERT, space, MovableDay.USUAL, MovableDay.USUAL.plusDays(1));
            grants.give(person.id(), Role.PARTICIPANT, space, LocalDate.of(2025, 1, 1), MovableDay.USUAL);
        });

        assertThat(signIn(person.userName(), PASSWORD).getAuthorities()).extracting(GrantedAuthority::getAuthority).contains("ROLE_EXPERT", "ROLE_PARTICIPANT");
        stage.today().moveTo(MovableDay.USUAL.plusDays(1));
        assertThat(signIn(person.userName(), PASSWORD).getAuthorities()).extracting(GrantedAuthority::getAuthority).contains("ROLE_EXPERT").doesNotContain("ROLE_PARTICIPANT");
    }

    @Test
    void theSessionKeepsNoPasswordHash() {
        assertThat(((SignedInPerson) signIn(person.userName(), PASSWORD).getPrincipal()).getPassword()).isNull();
    }

    @Test
    void aWrongPasswordIsRefusedAndInTheTrailWithoutWhatWasTyped() {
        var typed = "  " + person.userName().toUpperCase();

        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(typed, "wrong-pass-987"));

        assertThat(rows().getFirst()).extracting(AuditRow::action, AuditRow::actorName, AuditRow::subjectName).containsExactly("signIn.refused", "", person.name());
        assertThat(jdbc.queryForObject("select count(*) from audit_entry where audit_entry::text like '%wrong-pass-987%' or audit_entry::text like ?", Integer.class, "%" + typed + "%")).isZero();
        assertThat(reread().lastSignInAt()).isEmpty();
    }

    /** People type their password into the upper field. */
    @Test
    void anUnknownNameIsNowhereInTheTrail() {
        var before = entries();

        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(PASSWORD, PASSWORD));

        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void aClosedAccountDoesNotSignIn() {
        stage.run(Persona.COORDINATOR, () -> accounts.disable(person.id()));

        assertThatExceptionOfType(DisabledException.class).isThrownBy(() -> signIn(person.userName(), PASSWORD));
        assertThat(rows().getFirst().action()).isEqualTo("signIn.refused");
    }

    @Test
    void anAccountWithoutAPasswordDoesNotSignIn() {
        var waiting = stage.as(Persona.COORDINATOR, () -> accounts.create(new NewAccount(new PersonName("待機", ""), "", "")));

        for (var typed : List.of("", "null", PASSWORD)) {
            assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> signIn(waiting.userName(), typed));
        }
    }

    @Test
    void oneChangesOnesOwnPasswordKnowingTheOldOne() {
        stage.run(person.userName(), () -> {
            Refused.beside("current", "refusal.password.current", () -> own.changePassword("wrong-pass-987", "あたらしいことば", "あたらしいことば"));
            Refused.beside("current", "refusal.password.current", () -> own.changePassword(null, "あたらしいことば", "あたらしいことば"));
            Refused.beside("password", "refusal.password.length", () -> own.changePassword(PASSWORD, "short", "short"));
            own.changePassword(PASSWORD, "あたらしいことば", "あたらしいことば");
        });

        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(person.userName(), PASSWORD));
        assertThat(signIn(person.userName(), "あたらしいことば").isAuthenticated()).isTrue();
        assertThat(rows()).extracting(AuditRow::action).contains("password.changed");
    }

    private Authentication signIn(String userName, String password) {
        try {
            return authentication.getAuthenticationManager().authenticate(UsernamePasswordAuthenticationToken.unauthenticated(userName, password));
        } catch (AuthenticationException refused) {
            throw refused;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Person reread() {
        return stage.as(Persona.COORDINATOR, () -> accounts.get(person.id()));
    }

    private List<AuditRow> rows() {
        return stage.as(Persona.ADMIN, () -> trail.page(person.name(), 0, 20));
    }

    private int entries() {
        return jdbc.queryForObject("select count(*) from audit_entry", Integer.class);
    }
}
