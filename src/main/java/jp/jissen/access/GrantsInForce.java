package jp.jissen.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import jp.jissen.base.Today;

/**
 * What an account holds today, asked once in a transaction that only reads: every service of a page asks whose row it is, and
 * nothing gives or ends a grant meanwhile. A transaction that writes asks each time.
 */
@Component
class GrantsInForce {

    private final Grants grants;
    private final Today today;

    GrantsInForce(Grants grants, Today today) {
        this.grants = grants;
        this.today = today;
    }

    List<GrantRow> of(AccountId account) {
        if (!TransactionSynchronizationManager.isActualTransactionActive() || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return ask(account);
        }
        return known().computeIfAbsent(account, this::ask);
    }

    private List<GrantRow> ask(AccountId account) {
        return grants.inForce(account.value(), today.date()).stream().map(Grant::row).toList();
    }

    private Map<AccountId, List<GrantRow>> known() {
        @SuppressWarnings("unchecked")
        var bound = (@Nullable Map<AccountId, List<GrantRow>>) TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return bound;
        }
        var known = new HashMap<AccountId, List<GrantRow>>();
        TransactionSynchronizationManager.bindResource(this, known);
        TransactionSynchronizationManager.registerSynchronization(new Forgetting(known));
        return known;
    }

    /** A transaction inside another knows nothing of it. */
    private class Forgetting implements TransactionSynchronization {

        private final Map<AccountId, List<GrantRow>> known;

        Forgetting(Map<AccountId, List<GrantRow>> known) {
            this.known = known;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(GrantsInForce.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(GrantsInForce.this, known);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(GrantsInForce.this);
        }
    }
}
