package jp.jissen.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.GrantRow;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.base.Today;
import jp.jissen.testing.MovableClock;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** The link that the console prints at each start, as long as nobody administers the installation. */
@Staged
class FirstAdministratorTest {

    private static final String PASSWORD = "さくらとうめが咲いた";

    @Autowired
    Stage stage;
    @Autowired
    FirstAdministrator administrator;
    @Autowired
    Accounts accounts;
    @Autowired
    AccountService service;
    @Autowired
    GrantService grants;
    @Autowired
    SlipService slips;
    @Autowired
    Today today;
    @Autowired
    MovableClock clock;

    @Test
    void theFirstStartsLinkMakesAnAdministratorAndLaterStartsPrintNoMore() {
        assertThat(administrator.slip("管理者")).as("there are people already").isEmpty();

        var first = empty().slip("管理者").orElseThrow();
        assertThat(first.userName()).isEqualTo("admin");
        assertThat(slips.owner(first.token())).contains(new SlipOwner("管理者", "admin"));
        assertThat(stage.as(Persona.ADMIN, () -> grants.of(List.of(first.account())))).extracting(GrantRow::role).containsExactlyInAnyOrder(Role.ADMIN, Role.COORDINATOR);

        clock.advance(Duration.ofMinutes(10));
        var later = administrator.slip("管理者").orElseThrow();
        assertThat(slips.owner(first.token())).as("the earlier start's link").isEmpty();
        assertThat(slips.owner(later.token())).isPresent();

        clock.advance(Duration.ofDays(4));
        assertThat(slips.owner(later.token())).as("too old").isEmpty();
        var latest = administrator.slip("管理者").orElseThrow();

        slips.redeem(latest.token(), PASSWORD, PASSWORD);
        assertThat(administrator.slip("管理者")).as("somebody administers it").isEmpty();
        stage.run(Persona.ADMIN, () -> service.disable(latest.account()));
        assertThat(administrator.slip("管理者")).as("a closed account is no open door").isEmpty();
    }

    /** As on an installation where nobody has an account. */
    private FirstAdministrator empty() {
        var nobody = (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("count") && method.getParameterCount() == 0) {
                return 0L;
            }
            try {
                return method.invoke(accounts, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return new FirstAdministrator(nobody, service, grants, slips, today);
    }
}
