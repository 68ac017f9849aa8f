package jp.jissen.maturity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Refusal;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionRow;

/** An edition's own set of items: filled once, changed by the office until the first company is rated. */
@Entity
@Table(name = "survey_form")
class SurveyForm {

    @Id
    private UUID editionId;
    private String catalogueVersion;
    private boolean filled;
    private @Nullable Instant begunAt;
    @Version
    private @Nullable Long version;

    SurveyForm(EditionRow edition) {
        this.editionId = edition.id().value();
        this.catalogueVersion = edition.catalogueVersion();
    }

    protected SurveyForm() {
    }

    EditionId edition() {
        return new EditionId(editionId);
    }

    String catalogueVersion() {
        return catalogueVersion;
    }

    void fill() {
        filled = true;
    }

    void begin(Instant at) {
        if (begunAt == null) {
            begunAt = at;
        }
    }

    /** @throws Refusal once somebody is rated: before and after must have been asked the same */
    void requireUnused() {
        if (begunAt != null) {
            throw new Refusal("refusal.survey.begun");
        }
    }
}
