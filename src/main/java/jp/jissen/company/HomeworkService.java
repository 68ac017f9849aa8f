package jp.jissen.company;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.access.Roles;
import jp.jissen.base.Refusal;
import jp.jissen.live.News;
import jp.jissen.live.Topic;
import jp.jissen.programme.HomeworkId;
import jp.jissen.programme.HomeworkKind;
import jp.jissen.programme.SessionService;

/** Homework that a company's people tick off themselves; counted homework is known from the register. */
@Service
public class HomeworkService {

    private final TakingPart takingPart;
    private final CompanyAccess access;
    private final SessionService sessions;
    private final Clock clock;
    private final News news;

    HomeworkService(TakingPart takingPart, CompanyAccess access, SessionService sessions, Clock clock, News news) {
        this.takingPart = takingPart;
        this.access = access;
        this.sessions = sessions;
        this.clock = clock;
        this.news = news;
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Set<HomeworkId> done(EnrolmentId id) {
        access.require(id, Role.PARTICIPANT, Role.EXECUTIVE, Role.EXPERT, Role.COORDINATOR);
        return takingPart.homeworkDone(id.value()).stream().map(HomeworkId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** Ticks a piece off or takes the tick back. @throws Refusal for homework that is counted, not ticked */
    @RolesAllowed(Roles.PARTICIPANT)
    @Transactional
    public void tick(EnrolmentId id, HomeworkId homework, boolean done) {
        var enrolment = access.require(id, Role.PARTICIPANT);
        if (sessions.homework(enrolment.edition()).stream().noneMatch(piece -> piece.id().equals(homework) && piece.kind() == HomeworkKind.CHECK)) {
            throw new Refusal("refusal.homework.counted");
        }
        var before = takingPart.homeworkDone(id.value(), homework.value());
        if (done && before.isEmpty()) {
            takingPart.add(new HomeworkDone(enrolment, homework, Acting.person().accountId(), clock.instant()));
        } else if (!done) {
            before.ifPresent(takingPart::remove);
        }
        news.tell(Topic.of(enrolment.space(), CompanyService.NEWS));
    }
}
