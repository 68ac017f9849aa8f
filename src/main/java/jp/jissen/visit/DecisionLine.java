package jp.jissen.visit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import jp.jissen.action.Party;
import jp.jissen.base.Ids;

/** A line of what was agreed. */
@Entity
@Immutable
@Table(name = "visit_decision")
class DecisionLine {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID visitId;
    private int position;
    private String text;
    @Enumerated(EnumType.STRING)
    private Party owner;
    private @Nullable LocalDate dueOn;

    DecisionLine(Visit visit, int position, Decision decision) {
        this.id = Ids.next();
        this.spaceId = visit.space().value();
        this.visitId = visit.id().value();
        this.position = position;
        this.text = decision.text();
        this.owner = decision.owner();
        this.dueOn = decision.dueOn();
    }

    protected DecisionLine() {
    }

    Decision decision() {
        return new Decision(text, owner, dueOn);
    }
}
