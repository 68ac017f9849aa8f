package jp.jissen.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Grants extends Repository<Grant, UUID> {

    Grant save(Grant grant);

    Optional<Grant> findById(UUID id);

    @Query("from Grant where accountId in :accounts order by validFrom, id")
    List<Grant> of(Collection<UUID> accounts);

    @Query("from Grant where accountId = :account and validFrom <= :day and (validUntil is null or validUntil >= :day)")
    List<Grant> inForce(UUID account, LocalDate day);

    @Query("from Grant where accountId = :account and role = :role and spaceId = :space and (validUntil is null or validUntil >= :day)")
    List<Grant> openFrom(UUID account, Role role, UUID space, LocalDate day);

    @Query("from Grant where accountId = :account and role = :role and validUntil is null order by validFrom, id")
    List<Grant> open(UUID account, Role role);

    @Query("from Grant where spaceId = :space and validFrom <= :day and (validUntil is null or validUntil >= :day) order by validFrom, id")
    List<Grant> holders(UUID space, LocalDate day);
}
