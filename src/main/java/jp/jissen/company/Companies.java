package jp.jissen.company;

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

interface Companies extends Repository<Company, UUID> {

    String FILTERED = """
            from Company c left join Enrolment e on e.companyId = c.id and e.editionId = :edition
            where c.searchKey like :pattern escape '\\'
              and (:status is null or e.status = :status)
              and (:enrolledOnly = false or e.id is not null)
              and c.industry in :industries
            """;

    Company save(Company company);

    Company saveAndFlush(Company company);

    Optional<Company> findById(UUID id);

    /** For writing: who comes second in the same moment waits, and then sees what the first has saved. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Company where id = :id")
    Optional<Company> lock(UUID id);

    @Query("from Company where spaceId in :spaces order by reading")
    List<Company> inSpaces(Collection<UUID> spaces);

    @Query("select new jp.jissen.company.CompanyWithEnrolment(c, e) " + FILTERED)
    List<CompanyWithEnrolment> page(@Nullable UUID edition, String pattern, @Nullable EnrolmentStatus status, boolean enrolledOnly, Collection<String> industries, Pageable page);

    @Query("select count(c) " + FILTERED)
    long count(@Nullable UUID edition, String pattern, @Nullable EnrolmentStatus status, boolean enrolledOnly, Collection<String> industries);
}
