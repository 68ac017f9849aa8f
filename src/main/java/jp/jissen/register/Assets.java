package jp.jissen.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.jspecify.annotations.Nullable;

import jp.jissen.catalogue.RiskLevel;

interface Assets extends Repository<Asset, UUID> {

    String FILTERED = """
            from Asset where registerId = :register
              and (:archived = true and archivedAt is not null or :archived = false and archivedAt is null)
              and searchKey like :pattern escape '\\'
              and (:business = '' or business = :business)
              and (:level is null or riskLevel = :level)
              and (:importance is null or importance = :importance)
              and (:likelihood is null or likelihood = :likelihood)
              and (:notRated = false or riskValue is null)
              and (:noResponse = false or response is null)
            """;

    Asset save(Asset asset);

    Asset saveAndFlush(Asset asset);

    Optional<Asset> findById(UUID id);

    @Query("select id from Asset where spaceId in :spaces and id in :ids")
    List<UUID> inSpaces(Collection<UUID> spaces, Collection<UUID> ids);

    /** For writing: who comes second in the same moment waits, and then sees what the first has saved. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Asset where id = :id")
    Optional<Asset> lock(UUID id);

    @Query("from Asset where registerId = :register and number = :number")
    Optional<Asset> find(UUID register, int number);

    @Query(FILTERED)
    List<Asset> page(UUID register, boolean archived, String pattern, String business, @Nullable RiskLevel level,
            @Nullable Integer importance, @Nullable Integer likelihood, boolean notRated, boolean noResponse, Pageable page);

    @Query("select count(*) " + FILTERED)
    long count(UUID register, boolean archived, String pattern, String business, @Nullable RiskLevel level,
            @Nullable Integer importance, @Nullable Integer likelihood, boolean notRated, boolean noResponse);

    @Query("""
            select new jp.jissen.register.MatrixCell(importance, likelihood, count(*)) from Asset
            where registerId = :register and archivedAt is null and riskValue is not null group by importance, likelihood
            """)
    List<MatrixCell> matrix(UUID register);

    @Query("select distinct business from Asset where registerId = :register and archivedAt is null order by business")
    List<String> businesses(UUID register);

    @Query("""
            select new jp.jissen.register.RegisterProgress(count(*), count(riskValue), count(case when riskLevel = HIGH then 1 end), count(case when riskLevel = HIGH and response is null then 1 end))
            from Asset where registerId = :register and archivedAt is null
            """)
    RegisterProgress progress(UUID register);
}
