package jp.jissen.programme;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

import jp.jissen.access.SpaceId;
import jp.jissen.base.Ids;
import jp.jissen.base.Refusal;

/** One year of the programme, copied from the catalogue and from then on its own. */
@Entity
class Edition {

    @Id
    private UUID id;
    private UUID spaceId;
    private int fiscalYear;
    private String catalogueVersion;
    private String riskScale;
    @Enumerated(EnumType.STRING)
    private EditionState state;
    @Embedded
    @EmbeddedColumnNaming("name_%s")
    private Words name;
    @Embedded
    @EmbeddedColumnNaming("venue_%s")
    private Words venue;
    private String helpdeskPhone;
    @Embedded
    @EmbeddedColumnNaming("helpdesk_hours_%s")
    private Words helpdeskHours;
    @Version
    private @Nullable Long version;

    Edition(SpaceId space, int fiscalYear, String catalogueVersion, EditionTexts texts) {
        this.id = Ids.next();
        this.spaceId = space.value();
        this.fiscalYear = fiscalYear;
        this.catalogueVersion = catalogueVersion;
        this.riskScale = texts.riskScale();
        this.state = EditionState.PREPARING;
        change(texts);
    }

    protected Edition() {
    }

    EditionId id() {
        return new EditionId(id);
    }

    SpaceId space() {
        return new SpaceId(spaceId);
    }

    int fiscalYear() {
        return fiscalYear;
    }

    String catalogueVersion() {
        return catalogueVersion;
    }

    Period period() {
        return Period.fiscalYear(fiscalYear);
    }

    /** @throws Refusal when the risk scale is changed after companies have begun to work with it */
    void change(EditionTexts texts) {
        if (!texts.riskScale().equals(riskScale) && state != EditionState.PREPARING) {
            throw Refusal.of("riskScale", "refusal.edition.scale");
        }
        name = texts.name();
        venue = texts.venue();
        helpdeskPhone = texts.helpdeskPhone();
        helpdeskHours = texts.helpdeskHours();
        riskScale = texts.riskScale();
    }

    /** @throws Refusal unless the edition may go there from where it stands */
    void become(EditionState next) {
        if (!state.mayBecome(next)) {
            throw new Refusal("refusal.edition.state");
        }
        state = next;
    }

    EditionTexts texts() {
        return new EditionTexts(name, venue, helpdeskPhone, helpdeskHours, riskScale);
    }

    EditionRow row() {
        return new EditionRow(id(), space(), fiscalYear, catalogueVersion, state, texts());
    }
}
