package jp.jissen.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Sessions extends Repository<ProgrammeSession, UUID> {

    ProgrammeSession save(ProgrammeSession session);

    ProgrammeSession saveAndFlush(ProgrammeSession session);

    Optional<ProgrammeSession> findById(UUID id);

    @Query("from ProgrammeSession where editionId = :edition order by number")
    List<ProgrammeSession> of(UUID edition);

    @Query("from ProgrammeSession where editionId = :edition and number = :number")
    Optional<ProgrammeSession> find(UUID edition, int number);
}
