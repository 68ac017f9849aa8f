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
class EditionWindow {

    @Id
    private UUID id;
    private UUID editionId;
    private int number;
    private LocalDate opensOn;
    private LocalDate closesOn;
    @Embedded
    @EmbeddedColumnNaming("aim_%s")
    private Words aim;
    private boolean survey;
    @Version
    private @Nullable Long version;

    EditionWindow(EditionId edition, VisitWindow window) {
        this.id = Ids.next();
        this.editionId = edition.value();
        this.number = window.number();
        this.survey = window.survey();
        change(window.period(), window.aim());
    }

    protected EditionWindow() {
    }

    int number() {
        return number;
    }

    final void change(Period period, Words aim) {
        this.opensOn = period.from();
        this.closesOn = period.until();
        this.aim = aim;
    }

    VisitWindow window() {
        return new VisitWindow(number, new Period(opensOn, closesOn), aim, survey);
    }
}
