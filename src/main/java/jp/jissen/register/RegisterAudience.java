package jp.jissen.register;

import java.util.Optional;

import org.springframework.stereotype.Component;

import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.base.Absent;
import jp.jissen.base.Today;

/** Who sees what of a register; policies in the database say the same. */
@Component
class RegisterAudience {

    private final Openings openings;
    private final Rights rights;
    private final Today today;

    RegisterAudience(Openings openings, Rights rights, Today today) {
        this.openings = openings;
        this.rights = rights;
        this.today = today;
    }

    /** Empty when nothing of it is for the actor. */
    Optional<Sight> sight(Register register) {
        if (rights.has(register.space(), Role.PARTICIPANT)) {
            return Optional.of(Sight.WRITES);
        }
        if (rights.has(register.space(), RegisterService.READERS)) {
            return Optional.of(Sight.READS);
        }
        return rights.has(register.space(), Role.COORDINATOR) ? Optional.of(inForce(register).isPresent() ? Sight.SHOWN : Sight.COUNTS) : Optional.empty();
    }

    /** @throws Absent unless the actor may read its rows now */
    void requireRows(Register register) {
        sight(register).filter(sight -> sight != Sight.COUNTS).orElseThrow(Absent::new);
    }

    Optional<RegisterOpening> inForce(Register register) {
        return openings.notClosed(register.id().value()).filter(opening -> opening.inForce(today.date()));
    }
}
