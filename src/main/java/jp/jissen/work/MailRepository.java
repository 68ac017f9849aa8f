package jp.jissen.work;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailRepository extends Repository<Mail, UUID> {

    String FILTERED = "from Mail where state in :states and way in :ways and searchKey like :pattern escape '\\'";

    Mail save(Mail mail);

    Optional<Mail> findById(UUID id);

    @Query(FILTERED + " order by writtenAt desc, id desc")
    List<Mail> page(Collection<MailState> states, Collection<MailWay> ways, String pattern, Pageable page);

    @Query("select count(*) " + FILTERED)
    long count(Collection<MailState> states, Collection<MailWay> ways, String pattern);

    @Query("from Mail where state = jp.jissen.work.MailState.WAITING and way = jp.jissen.work.MailWay.PAPER order by company, name, writtenAt, id")
    List<Mail> onPaper();

    @Query("select id from Mail where batchId = :batch and way = jp.jissen.work.MailWay.MAIL and state = jp.jissen.work.MailState.WAITING order by id")
    List<UUID> toBeSent(UUID batch);

    @Query("select count(*) from Mail where batchId = :batch and way = jp.jissen.work.MailWay.MAIL")
    long byMail(UUID batch);

    @Query("select count(*) from Mail where batchId = :batch and state = jp.jissen.work.MailState.REFUSED")
    long refused(UUID batch);

    @Query("from Mail where batchId = :batch and state = jp.jissen.work.MailState.WAITING and way = jp.jissen.work.MailWay.MAIL")
    List<Mail> rest(UUID batch);

    @Query("select state as state, way as way, count(*) as count from Mail group by state, way")
    List<StateCount> counts();

    /** How many letters stand where. */
    interface StateCount {

        MailState getState();

        MailWay getWay();

        long getCount();
    }
}
