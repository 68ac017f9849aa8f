package jp.jissen.register;

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

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Register where id = :id")
    Optional<Register> lock(UUID id);
}
