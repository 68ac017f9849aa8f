package jp.jissen.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.jspecify.annotations.Nullable;

interface ActionItems extends Repository<ActionItem, UUID> {

    String FILTERED = "from ActionItem i where i.spaceId = :space and (:closed = true or i.state = OPEN) and (:owner is null or i.owner = :owner)";
    /** What is open first, the most urgent on top; below it what is closed, the latest on top. */
    String IN_ORDER = " order by i.closedAt desc nulls first, i.dueOn nulls last, i.id";
    String OVERDUE = "from ActionItem i where i.companyId in :companies and i.state = OPEN and i.dueOn < :today";

    ActionItem saveAndFlush(ActionItem item);

    Optional<ActionItem> findById(UUID id);

    /** For writing: who comes second in the same moment waits, and then sees what the first has saved. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ActionItem where id = :id")
    Optional<ActionItem> lock(UUID id);

    /** Those that stand in the source now, in its order; locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ActionItem where spaceId = :space and sourceKind = :kind and sourceId = :source and sourcePosition is not null order by sourcePosition")
    List<ActionItem> standing(UUID space, String kind, UUID source);

    @Query("select i " + FILTERED + IN_ORDER)
    List<ActionItem> page(UUID space, boolean closed, @Nullable Party owner, Pageable page);

    @Query("select count(i) " + FILTERED)
    long count(UUID space, boolean closed, @Nullable Party owner);

    @Query("from ActionItem i where i.spaceId = :space and i.sourceKind = :kind and i.sourceId in :sources" + IN_ORDER)
    List<ActionItem> ofSources(UUID space, String kind, Collection<UUID> sources);

    @Query("from ActionItem i where i.spaceId = :space and i.sourceKind is null and i.madeAt >= :from and i.madeAt < :before" + IN_ORDER)
    List<ActionItem> byHand(UUID space, Instant from, Instant before);

    @Query("from ActionItem i where i.spaceId in :spaces and i.owner = :owner and i.state = OPEN" + IN_ORDER)
    List<ActionItem> openInSpaces(Collection<UUID> spaces, Party owner, Limit most);

    @Query("from ActionItem i where i.companyId in :companies and i.owner = :owner and i.state = OPEN and (i.dueOn is null or i.dueOn >= :today)" + IN_ORDER)
    List<ActionItem> comingUp(Collection<UUID> companies, Party owner, LocalDate today, Limit most);

    @Query("select i " + OVERDUE + IN_ORDER)
    List<ActionItem> overdue(Collection<UUID> companies, LocalDate today, Limit most);

    @Query("select i.owner as owner, count(i) as count " + OVERDUE + " group by i.owner")
    List<OwnerCount> countOverdue(Collection<UUID> companies, LocalDate today);

    @Query("from ActionItem where spaceId in :spaces and id in :ids")
    List<ActionItem> inSpaces(Collection<UUID> spaces, Collection<UUID> ids);

    /** How many of whom. */
    interface OwnerCount {

        Party getOwner();

        long getCount();
    }
}
