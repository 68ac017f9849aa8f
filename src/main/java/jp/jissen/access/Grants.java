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

    @Query("select distinct accountId from Grant where spaceId = :space")
    List<UUID> everHeld(UUID space);

    /** Pairs of a space and an account that may read in it: by a grant for it, or by one for the programme. */
    @Query("""
            select s.id as space, g.accountId as account from Space s join Grant g
              on g.spaceId = s.id or g.role = jp.jissen.access.Role.COORDINATOR or g.role in (jp.jissen.access.Role.ADMIN, jp.jissen.access.Role.CLIENT) and s.kind = jp.jissen.access.SpaceKind.EDITION
            where s.id in :spaces and g.validFrom <= :day and (g.validUntil is null or g.validUntil >= :day)
            """)
    List<Reader> readers(Collection<UUID> spaces, LocalDate day);

    @Query("select accountId from Grant where role = :role and spaceId is null and validFrom <= :day and (validUntil is null or validUntil >= :day)")
    List<UUID> holders(Role role, LocalDate day);

    interface Reader {

        UUID getSpace();

        UUID getAccount();
    }
}
