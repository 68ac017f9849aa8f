package jp.jissen.maturity;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import jp.jissen.base.Ids;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.Words;

/** An item of an edition's survey. Locked together with its {@link SurveyForm}. */
@Entity
@Table(name = "survey_item")
class ItemLine {

    @Id
    private UUID id;
    private UUID editionId;
    private String axis;
    private String code;
    private int position;
    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private Words text;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> anchorsJa;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> anchorsEn;

    ItemLine(EditionId edition, int position, SurveyItem item) {
        this.id = Ids.next();
        this.editionId = edition.value();
        this.position = position;
        this.axis = item.axis();
        this.code = item.code();
        write(item.words());
    }

    protected ItemLine() {
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    int position() {
        return position;
    }

    final void write(ItemText words) {
        text = words.text();
        anchorsJa = words.anchors().stream().map(Words::ja).toList();
        anchorsEn = words.anchors().stream().map(Words::en).toList();
    }

    SurveyItem item() {
        return new SurveyItem(code, axis, new ItemText(text, IntStream.range(0, anchorsJa.size()).mapToObj(score -> new Words(anchorsJa.get(score), anchorsEn.get(score))).toList()));
    }
}
