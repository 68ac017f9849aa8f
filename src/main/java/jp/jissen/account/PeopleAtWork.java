package jp.jissen.account;

import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AccountId;
import jp.jissen.access.Actor;
import jp.jissen.work.WorkPeople;

/** Jobs act for people as long as these may sign in. */
@Component
class PeopleAtWork implements WorkPeople {

    private final Accounts accounts;

    PeopleAtWork(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Actor> actor(AccountId account) {
        return accounts.findById(account.value()).filter(one -> one.state() != AccountState.DISABLED).map(one -> new SignedInPerson(one, Set.of()));
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public String mail(AccountId account) {
        return accounts.findById(account.value()).map(Account::person).map(Person::mail).orElse("");
    }
}
