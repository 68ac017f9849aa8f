package jp.jissen.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Sessions extends Repository<ProgrammeSession, UUID> {

    ProgrammeSession save(ProgrammeSession session);

    ProgrammeSession saveAndFlush(ProgrammeSession session);

    Optional<ProgrammeSession> findById(UUID id);

    /** For writing: who comes second in the same moment waits, and then sees what the first has saved. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ProgrammeSession where id = :id")
    Optional<ProgrammeSession> lock(UUID id);

    @Query("from ProgrammeSession where editionId = :edition order by number")
    List<ProgrammeSession> of(UUID edition);

    /** As {@link #of}, each as {@link #lock}. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ProgrammeSession where editionId = :edition order by number")
    List<ProgrammeSession> lockAll(UUID edition);

    @Query("from ProgrammeSession where editionId = :edition and number = :number")
    Optional<ProgrammeSession> find(UUID edition, int number);
}
