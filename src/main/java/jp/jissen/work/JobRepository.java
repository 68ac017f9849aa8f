package jp.jissen.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JobRepository extends Repository<Job, UUID> {

    Job save(Job job);

    Job saveAndFlush(Job job);

    Optional<Job> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Job where id = :id")
    Optional<Job> locked(UUID id);

    /** What failed for good first, then what runs, what waits and what is over, each the newest first. */
    @Query("""
            from Job order by case state when jp.jissen.work.JobState.FAILED then 0 when jp.jissen.work.JobState.RUNNING then 1 when jp.jissen.work.JobState.WAITING then 2 else 3 end,
            askedAt desc, id desc""")
    List<Job> page(Pageable page);

    @Query("select count(*) from Job")
    long all();

    @Query("select count(*) from Job where state = jp.jissen.work.JobState.RUNNING or state = jp.jissen.work.JobState.WAITING and (nextTryAt is null or nextTryAt < :soon)")
    long underWay(Instant soon);

    @Query("select count(*) from Job where kind = :kind and input = :input and state in (jp.jissen.work.JobState.WAITING, jp.jissen.work.JobState.RUNNING)")
    long underWay(String kind, String input);

    /** Under way, or with a result that is still there; the newest first. */
    @Query("""
            from Job where kind = :kind and spaceId = :space and input = :input and askedBy = :person and cancelling = false
            and (state in (jp.jissen.work.JobState.WAITING, jp.jissen.work.JobState.RUNNING) or state = jp.jissen.work.JobState.DONE and resultId is not null) order by askedAt desc, id desc""")
    List<Job> ofUse(String kind, UUID space, String input, UUID person);

    @Query("select count(*) from Job where state = jp.jissen.work.JobState.FAILED")
    long failed();

    @Modifying
    @Query("update Job set done = :done, total = :total where id = :id")
    void progress(UUID id, long done, long total);

    @Query("select cancelling from Job where id = :id")
    boolean cancelling(UUID id);
}
