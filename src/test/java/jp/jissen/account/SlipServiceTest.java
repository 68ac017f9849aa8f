package jp.jissen.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

import jp.jissen.access.AccountId;
import jp.jissen.access.AuditRow;
import jp.jissen.access.AuditTrail;
import jp.jissen.testing.MovableClock;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

@Staged
class SlipServiceTest {

    private static final String PASSWORD = "さくらとうめが咲いた";

    @Autowired
    Stage stage;
    @Autowired
    SlipService slips;
    @Autowired
    AccountService accounts;
    @Autowired
    AuditTrail trail;
    @Autowired
    MovableClock clock;
    @Autowired
    JdbcTemplate jdbc;

    private Person person;

    @BeforeEach
    void aPersonWithoutAPassword() {
        person = stage.as(Persona.COORDINATOR, () -> accounts.create(new NewAccount(new PersonName("紙田 " + System.nanoTime(), "かみだ"), "", "")));
    }

    @Test
    void aSlipGreetsItsPersonAndSetsThePassword() {
        var slip = issue();

        assertThat(slips.owner(slip.token())).contains(new SlipOwner(person.name(), person.userName()));
        assertThat(slips.redeem(slip.token(), PASSWORD, PASSWORD)).isEqualTo(person.userName());
        assertThat(state(person.id())).isEqualTo(AccountState.ACTIVE);
        assertThat(actions()).containsExactly("password.set", "slip.issued", "account.created");
    }

    @Test
    void onlyHashesAreKept() {
        var slip = issue();
        slips.redeem(slip.token(), PASSWORD, PASSWORD);

        assertThat(jdbc.queryForList("select token_hash from sign_in_slip where account_id = ?", String.class, person.id().value())).containsExactly(SlipToken.hash(slip.token()));
        assertThat(jdbc.queryForObject("select password_hash from account where id = ?", String.class, person.id().value()))
                .as("OWASP's Password Storage Cheat Sheet").startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void aSlipLivesFor72Hours() {
        var slip = issue();
        assertThat(Duration.between(clock.instant(), slip.expiresAt())).isBetween(Duration.ofHours(72).minusMinutes(1), Duration.ofHours(72));

        clock.advance(Duration.ofHours(72).minusMinutes(2));
        assertThat(slips.owner(slip.token())).isPresent();
        clock.advance(Duration.ofMinutes(2));
        assertGone(slip);
    }

    @Test
    void aSlipWorksOnce() {
        var slip = issue();
        slips.redeem(slip.token(), PASSWORD, PASSWORD);

        assertGone(slip);
    }

    @Test
    void lookingAtASlipOrMistypingDoesNotUseItUp() {
        var slip = issue();
        slips.owner(slip.token());
        slips.owner(slip.token());
        Refused.beside("password", "refusal.password.length", () -> slips.redeem(slip.token(), "short", "short"));
        Refused.beside("again", "refusal.password.again", () -> slips.redeem(slip.token(), PASSWORD, PASSWORD + "。"));

        assertThat(slips.redeem(slip.token(), PASSWORD, PASSWORD)).isEqualTo(person.userName());
    }

    @Test
    void aNewSlipEndsTheOneBefore() {
        var lost = issue();
        var found = issue();

        assertGone(lost);
        assertThat(slips.owner(found.token())).isPresent();
    }

    @Test
    void aClosedAccountHasNoSlip() {
        var slip = issue();
        stage.run(Persona.COORDINATOR, () -> accounts.disable(person.id()));

        assertGone(slip);
        Refused.with("refusal.slip.disabled", this::issue);
        assertThat(state(person.id())).isEqualTo(AccountState.DISABLED);
    }

    @Test
    void anUnknownSlipSoundsLikeOneThatIsOver() {
        assertGone(new Slip(person.id(), "", "", SlipToken.next(), clock.instant()));
        assertGone(new Slip(person.id(), "", "", "", clock.instant()));
    }

    @Test
    void aSlipSetsANewPasswordToo() {
        slips.redeem(issue().token(), PASSWORD, PASSWORD);
        var before = hash();

        slips.redeem(issue().token(), "あたらしいことば", "あたらしいことば");

        assertThat(hash()).isNotEqualTo(before);
        assertThat(state(person.id())).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void slipsComeInTheOrderThatWasAsked() {
        var others = stage.as(Persona.COORDINATOR, () -> Stream.of("い", "ろ", "は").map(name -> accounts.create(new NewAccount(new PersonName(name, ""), "", "")).id()).toList());

        assertThat(stage.as(Persona.COORDINATOR, () -> slips.issue(others.reversed()))).extracting(Slip::name).containsExactly("は", "ろ", "い");
    }

    @Test
    void whoeverHoldsASlipNeedsNoSignIn() {
        var slip = issue();
        SecurityContextHolder.clearContext();

        assertThat(slips.owner(slip.token())).isPresent();
        slips.redeem(slip.token(), PASSWORD, PASSWORD);
    }

    /** One answer for all reasons, with a password that may be and with one that may not. */
    private void assertGone(Slip slip) {
        assertThat(slips.owner(slip.token())).isEmpty();
        Refused.with("refusal.slip.gone", () -> slips.redeem(slip.token(), PASSWORD, PASSWORD));
        Refused.with("refusal.slip.gone", () -> slips.redeem(slip.token(), "short", ""));
    }

    private Slip issue() {
        return stage.as(Persona.COORDINATOR, () -> slips.issue(List.of(person.id()))).getFirst();
    }

    private AccountState state(AccountId id) {
        return stage.as(Persona.COORDINATOR, () -> accounts.get(id)).state();
    }

    private String hash() {
        return jdbc.queryForObject("select password_hash from account where id = ?", String.class, person.id().value());
    }

    private List<String> actions() {
        return stage.as(Persona.ADMIN, () -> trail.page(person.name(), 0, 20)).stream().map(AuditRow::action).toList();
    }
}
