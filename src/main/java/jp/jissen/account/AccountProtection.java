package jp.jissen.account;

import java.util.List;

import org.springframework.stereotype.Component;

import jp.jissen.access.AccountId;
import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.base.Refusal;
import jp.jissen.base.Today;

/** Keeps coordinators from taking over an account that has more rights than their own: whoever hands out a slip could use it. */
@Component
class AccountProtection {

    private final GrantService grants;
    private final Today today;

    AccountProtection(GrantService grants, Today today) {
        this.grants = grants;
        this.today = today;
    }

    /** @throws Refusal when the account holds, or will hold, a role for the whole programme and the actor is no administrator */
    void requireMayTouch(AccountId id) {
        if (Acting.actor().isEmpty() || Acting.hasRole(Role.ADMIN)) {
            return;
        }
        var self = Acting.person().accountId().equals(id);
        var raised = grants.of(List.of(id)).stream()
                .anyMatch(grant -> grant.role().scope() == Role.Scope.PROGRAMME && (grant.until() == null || !grant.until().isBefore(today.date())));
        if (raised && !self) {
            throw new Refusal("refusal.account.protected");
        }
    }
}
