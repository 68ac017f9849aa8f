package jp.jissen.programme;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

import jp.jissen.base.Ids;

@Entity
@Immutable
class OfficeClosing {

    @Id
    private UUID id;
    private LocalDate beginsOn;
    private LocalDate endsOn;
    private String reason;

    OfficeClosing(ClosingDay day) {
        this.id = Ids.next();
        this.beginsOn = day.period().from();
        this.endsOn = day.period().until();
        this.reason = day.reason();
    }

    protected OfficeClosing() {
    }

    ClosingDayId id() {
        return new ClosingDayId(id);
    }

    ClosingDay day() {
        return new ClosingDay(new Period(beginsOn, endsOn), reason);
    }
}
