package jp.jissen.visit;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import jp.jissen.base.Ids;

/** Somebody in the list of who was there. */
@Entity
@Immutable
@Table(name = "visit_attendee")
class AttendeeLine {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID visitId;
    private int position;
    private String name;
    private String organisation;
    private String role;

    AttendeeLine(Visit visit, int position, Attendee attendee) {
        this.id = Ids.next();
        this.spaceId = visit.space().value();
        this.visitId = visit.id().value();
        this.position = position;
        this.name = attendee.name();
        this.organisation = attendee.organisation();
        this.role = attendee.role();
    }

    protected AttendeeLine() {
    }

    Attendee attendee() {
        return new Attendee(name, organisation, role);
    }
}
