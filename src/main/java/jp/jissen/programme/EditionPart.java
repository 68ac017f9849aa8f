package jp.jissen.programme;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

import jp.jissen.base.Ids;

@Entity
class EditionPart {

    @Id
    private UUID id;
    private UUID editionId;
    private int number;
    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private Words title;
    @Version
    private @Nullable Long version;

    EditionPart(EditionId edition, int number, Words title) {
        this.id = Ids.next();
        this.editionId = edition.value();
        this.number = number;
        this.title = title;
    }

    protected EditionPart() {
    }

    int number() {
        return number;
    }

    Words title() {
        return title;
    }

    void rename(Words other) {
        title = other;
    }
}
