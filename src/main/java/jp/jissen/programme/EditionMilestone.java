package jp.jissen.programme;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

import jp.jissen.base.Ids;

@Entity
class EditionMilestone {

    @Id
    private UUID id;
    private UUID editionId;
    private String code;
    @Embedded
    @EmbeddedColumnNaming("label_%s")
    private Words label;
    private LocalDate beginsOn;
    private LocalDate endsOn;
    @Version
    private @Nullable Long version;

    EditionMilestone(EditionId edition, Milestone milestone) {
        this.id = Ids.next();
        this.editionId = edition.value();
        this.code = milestone.code();
        change(milestone.label(), milestone.period());
    }

    protected EditionMilestone() {
    }

    String code() {
        return code;
    }

    final void change(Words label, Period period) {
        this.label = label;
        this.beginsOn = period.from();
        this.endsOn = period.until();
    }

    Milestone milestone() {
        return new Milestone(code, label, new Period(beginsOn, endsOn));
    }
}
