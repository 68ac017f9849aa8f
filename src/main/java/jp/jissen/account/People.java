package jp.jissen.account;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AccountId;

/** Names for ids, in one statement; for services that have asked first whether their caller may see these people. Never for a view. */
@Component
public class People {

    private final Accounts accounts;

    People(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Those that exist; unknown ids are left out. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<AccountId, Person> byId(Collection<AccountId> ids) {
        var keys = ids.stream().map(AccountId::value).distinct().toList();
        return keys.isEmpty() ? Map.of() : accounts.findByIdIn(keys).stream().map(Account::person).collect(Collectors.toMap(Person::id, person -> person));
    }

    /** Those that exist, by their user name; unknown ones are left out. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<String, Person> byUserName(Collection<String> userNames) {
        return userNames.isEmpty() ? Map.of() : accounts.findByUserNameIn(userNames).stream().map(Account::person).collect(Collectors.toMap(Person::userName, person -> person));
    }

    /** The name of one person for a row's "last saved by"; empty for nobody. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public String name(UUID account) {
        return accounts.findById(account).map(Account::displayName).orElse("");
    }
}
