package jp.jissen.company;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

import jp.jissen.access.SpaceId;
import jp.jissen.base.Ids;
import jp.jissen.programme.ClosingDay;
import jp.jissen.programme.Period;

/** Days on which one company is closed. */
@Entity
@Immutable
class CompanyClosing {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID companyId;
    private LocalDate beginsOn;
    private LocalDate endsOn;
    private String reason;

    CompanyClosing(Company company, ClosingDay day) {
        this.id = Ids.next();
        this.spaceId = company.space().value();
        this.companyId = company.id().value();
        this.beginsOn = day.period().from();
        this.endsOn = day.period().until();
        this.reason = day.reason();
    }

    protected CompanyClosing() {
    }

    CompanyId company() {
        return new CompanyId(companyId);
    }

    SpaceId space() {
        return new SpaceId(spaceId);
    }

    CompanyClosingRow row() {
        return new CompanyClosingRow(new CompanyClosingId(id), new ClosingDay(new Period(beginsOn, endsOn), reason));
    }
}
