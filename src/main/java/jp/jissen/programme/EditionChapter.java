package jp.jissen.programme;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

import jp.jissen.base.Ids;

@Entity
@Immutable
class EditionChapter {

    @Id
    private UUID id;
    private UUID editionId;
    private int partNumber;
    private int number;
    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private Words title;

    EditionChapter(EditionId edition, int partNumber, int number, Words title) {
        this.id = Ids.next();
        this.editionId = edition.value();
        this.partNumber = partNumber;
        this.number = number;
        this.title = title;
    }

    protected EditionChapter() {
    }

    int partNumber() {
        return partNumber;
    }

    Part.Chapter chapter() {
        return new Part.Chapter(number, title);
    }
}
