package jp.jissen.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import jp.jissen.access.Acting;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Absent;

/** Which editions the acting person sees: the office all, its client those that have begun, others those they take part in. */
@Component
class EditionAccess {

    private static final Role[] SPACE_ROLES = {Role.PARTICIPANT, Role.EXECUTIVE, Role.EXPERT, Role.LECTURER};

    private final Editions editions;
    private final Sessions sessions;
    private final Rights rights;

    EditionAccess(Editions editions, Sessions sessions, Rights rights) {
        this.editions = editions;
        this.sessions = sessions;
        this.rights = rights;
    }

    /** @throws Absent when there is none or it is not for the actor */
    Edition require(EditionId id) {
        return editions.findById(id.value()).filter(edition -> mayRead(edition, space -> rights.has(space, SPACE_ROLES))).orElseThrow(Absent::new);
    }

    /** The session, if its edition is for the actor. */
    ProgrammeSession require(SessionId id) {
        var session = sessions.findById(id.value()).orElseThrow(Absent::new);
        require(session.row().edition());
        return session;
    }

    /** As {@link #require(SessionId)}, locked until the transaction ends. */
    ProgrammeSession writable(SessionId id) {
        var session = sessions.lock(id.value()).orElseThrow(Absent::new);
        require(session.row().edition());
        return session;
    }

    /** Newest first. */
    List<Edition> all() {
        var mine = rights.spaces(SPACE_ROLES);
        return editions.newestFirst().stream().filter(edition -> mayRead(edition, mine::contains)).toList();
    }

    /** The edition that the actor most likely means: the running one, else the newest that is over, else one in preparation. */
    Optional<Edition> current() {
        var mine = all();
        return Stream.of(EditionState.RUNNING, EditionState.CLOSED, EditionState.PREPARING)
                .flatMap(state -> mine.stream().filter(edition -> edition.row().state() == state)).findFirst();
    }

    private static boolean mayRead(Edition edition, Predicate<SpaceId> mine) {
        if (Acting.hasRole(Role.COORDINATOR) || Acting.hasRole(Role.ADMIN)) {
            return true;
        }
        if (edition.row().state() == EditionState.PREPARING) {
            return false;
        }
        return Acting.hasRole(Role.CLIENT) || mine.test(edition.space());
    }
}
