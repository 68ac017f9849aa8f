package jp.jissen.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    List<Account> findByIdIn(Collection<UUID> ids);

    Optional<Account> findByUserName(String userName);

    List<Account> findByUserNameIn(Collection<String> userNames);

    boolean existsByUserName(String userName);

    long count();

    @Query("from Account where searchKey like :pattern escape '\\'")
    List<Account> page(String pattern, Pageable page);

    @Query("select count(*) from Account where searchKey like :pattern escape '\\'")
    long count(String pattern);
}
