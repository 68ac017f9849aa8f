package jp.jissen.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignInSlips extends Repository<SignInSlip, UUID> {

    SignInSlip save(SignInSlip slip);

    Optional<SignInSlip> findByTokenHash(String tokenHash);

    @Query("from SignInSlip where accountId = :account and usedAt is null and revokedAt is null")
    List<SignInSlip> open(UUID account);
}
