package jp.jissen.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import jp.jissen.base.Ids;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;

/** One of the edition's seminar-and-workshop days. */
@Entity
class ProgrammeSession {

    @Id
    private UUID id;
    private UUID editionId;
    private int number;
    private LocalDate heldOn;
    @Enumerated(EnumType.STRING)
    private SessionMode mode;
    @Enumerated(EnumType.STRING)
    private SessionState state;
    @Embedded
    @EmbeddedColumnNaming("venue_%s")
    private Words venue;
    private String onlineUrl;
    @Embedded
    @EmbeddedColumnNaming("seminar_theme_%s")
    private Words seminarTheme;
    @Embedded
    @EmbeddedColumnNaming("workshop_theme_%s")
    private Words workshopTheme;
    @Embedded
    @EmbeddedColumnNaming("goals_%s")
    private Words goals;
    @Embedded
    @EmbeddedColumnNaming("bring_%s")
    private Words bring;
    @Embedded
    @EmbeddedColumnNaming("notice_%s")
    private Words notice;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> partNumbers;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> chapterNumbers;
    private String worksheetType;
    @Version
    private @Nullable Long version;

    ProgrammeSession(EditionId edition, int number, LocalDate heldOn, Words venue, SessionTexts texts, List<Integer> partNumbers, List<Integer> chapterNumbers, String worksheetType) {
        this.id = Ids.next();
        this.editionId = edition.value();
        this.number = number;
        this.heldOn = heldOn;
        this.mode = SessionMode.VENUE;
        this.state = SessionState.PLANNED;
        this.venue = venue;
        this.onlineUrl = "";
        this.partNumbers = partNumbers;
        this.chapterNumbers = chapterNumbers;
        this.worksheetType = worksheetType;
        rewrite(texts);
    }

    protected ProgrammeSession() {
    }

    SessionId id() {
        return new SessionId(id);
    }

    int number() {
        return number;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    void requireVersion(long seen, String lastChangedBy) {
        if (version != null && version != seen) {
            throw new Stale(lastChangedBy, null);
        }
    }

    /** Moves the session, within the year of its edition. */
    void moveTo(LocalDate day, Period year) {
        if (!year.contains(day)) {
            throw Refusal.of("heldOn", "refusal.date.outside", year.from(), year.until());
        }
        heldOn = day;
    }

    void takePlaceAt(Words place) {
        mode = SessionMode.VENUE;
        meetAt(place);
    }

    /** Where people meet when they meet at a venue. */
    void meetAt(Words place) {
        venue = place;
    }

    void goOnline(String url) {
        mode = SessionMode.ONLINE;
        onlineUrl = url;
    }

    void cancel() {
        state = SessionState.CANCELLED;
    }

    void resume() {
        state = SessionState.PLANNED;
    }

    void rewrite(SessionTexts texts) {
        seminarTheme = texts.seminarTheme();
        workshopTheme = texts.workshopTheme();
        goals = texts.goals();
        bring = texts.bring();
        notice = texts.notice();
    }

    SessionTexts texts() {
        return new SessionTexts(seminarTheme, workshopTheme, goals, bring, notice);
    }

    SessionRow row() {
        return new SessionRow(id(), new EditionId(editionId), number, heldOn, state, mode, venue, onlineUrl, texts(), List.copyOf(partNumbers), List.copyOf(chapterNumbers), worksheetType, version == null ? 0 : version);
    }
}
