package jp.jissen.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Registers extends Repository<Register, UUID> {

    Register save(Register register);

    Optional<Register> findById(UUID id);

    @Query("from Register where companyId = :company")
    Optional<Register> of(UUID company);

    @Query("select id from Register where spaceId in :spaces and id in :ids")
    List<UUID> inSpaces(Collection<UUID> spaces, Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Register where id = :id")
    Optional<Register> lock(UUID id);
}
