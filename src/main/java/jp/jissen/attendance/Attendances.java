package jp.jissen.attendance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Attendances extends Repository<Attendance, UUID> {

    Attendance save(Attendance attendance);

    void delete(Attendance attendance);

    @Query("from Attendance where sessionId = :session")
    List<Attendance> atSession(UUID session);

    @Query("from Attendance where sessionId in :sessions")
    List<Attendance> atSessions(List<UUID> sessions);

    @Query("from Attendance where enrolmentId = :enrolment")
    List<Attendance> ofEnrolment(UUID enrolment);

    @Query("from Attendance where sessionId = :session and participantId = :participant")
    Optional<Attendance> find(UUID session, UUID participant);

    @Query("select sessionId as session, mark as mark, count(*) as count from Attendance where sessionId in :sessions group by sessionId, mark")
    List<Count> counts(List<UUID> sessions);

    /** How many people have a mark at a session. */
    interface Count {

        UUID getSession();

        Mark getMark();

        long getCount();
    }
}
