package jp.jissen.visit;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.AccountId;
import jp.jissen.base.Ids;

/** 事務局限り: a table of its own, so that the wall can keep the company out of it. */
@Entity
@Table(name = "visit_office_note")
class OfficeNote {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID visitId;
    private String message = "";
    private String material = "";
    private UUID savedBy;
    private Instant savedAt;
    @Version
    private @Nullable Long version;

    OfficeNote(Visit visit) {
        this.id = Ids.next();
        this.spaceId = visit.space().value();
        this.visitId = visit.id().value();
    }

    protected OfficeNote() {
    }

    void write(String message, String material, AccountId by, Instant at) {
        this.message = message;
        this.material = material;
        this.savedBy = by.value();
        this.savedAt = at;
    }

    String message() {
        return message;
    }

    String material() {
        return material;
    }

    UUID savedBy() {
        return savedBy;
    }

    Instant savedAt() {
        return savedAt;
    }

    /** From 1 on: 0 is for what is not written yet. */
    long version() {
        return version == null ? 1 : version + 1;
    }
}
