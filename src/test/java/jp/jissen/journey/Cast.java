package jp.jissen.journey;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.access.SpaceId;
import jp.jissen.account.AccountService;
import jp.jissen.account.NewAccount;
import jp.jissen.account.PersonName;
import jp.jissen.account.SlipService;
import jp.jissen.demo.DemoDay;

/** One person of every role: the demo's own, and somebody new for the roles that the demo gives nobody alone. */
class Cast {

    private static final LocalDate BEGIN = LocalDate.of(2024, 4, 1);

    private final Backstage backstage;
    private final AccountService accounts;
    private final GrantService grants;
    private final SlipService slips;
    private final Map<Role, String> people = new EnumMap<>(Map.of(Role.PARTICIPANT, "koizumi", Role.EXPERT, "morishita", Role.COORDINATOR, Backstage.OFFICE));

    Cast(Backstage backstage, AccountService accounts, GrantService grants, SlipService slips) {
        this.backstage = backstage;
        this.accounts = accounts;
        this.grants = grants;
        this.slips = slips;
    }

    /** The user name of somebody who has this role and no other. */
    String person(Role role) {
        return people.computeIfAbsent(role, missing -> {
            var midori = backstage.company(Backstage.MIDORI).space();
            var year = backstage.edition().space();
            return switch (missing) {
                case EXECUTIVE -> create(missing, "羽生 由美", "hanyu", midori, year);
                case LECTURER -> create(missing, "久保 剛", "kubo", year);
                case GUEST -> create(missing, "折口 麻里", "origuchi", year);
                case CLIENT -> create(missing, "都築 聡", "tsuzuki", (SpaceId) null);
                case ADMIN -> create(missing, "瀬川 梓", "segawa", (SpaceId) null);
                case PARTICIPANT, EXPERT, COORDINATOR -> throw new IllegalStateException("of the demo");
            };
        });
    }

    /** The way in for somebody who has not chosen a password yet. */
    String slipToken() {
        return Acting.asSystem(() -> slips.issue(List.of(accounts.create(new NewAccount(new PersonName("門脇 里奈", ""), "", "")).id())).getFirst().token());
    }

    private String create(Role role, String name, String userName, @Nullable SpaceId... spaces) {
        return Acting.asSystem(() -> {
            var person = accounts.create(new NewAccount(new PersonName(name, ""), userName, ""));
            for (var space : spaces) {
                grants.give(person.id(), role, space, BEGIN, null);
            }
            slips.redeem(slips.issue(List.of(person.id())).getFirst().token(), DemoDay.PASSWORD, DemoDay.PASSWORD);
            return person.userName();
        });
    }
}
