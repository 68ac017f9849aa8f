package jp.jissen.maturity;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.Roles;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.company.EnrolmentId;

/** セキュリティ実態調査: rated by the company's expert axis by axis; read by the company from its visit's submission on, by expert and office. */
@Service
public class SurveyService {

    /** The kind of news that something about a company's surveys has changed. */
    public static final String NEWS = "survey";
    private static final Role[] READERS = {Role.PARTICIPANT, Role.EXECUTIVE, Role.EXPERT, Role.COORDINATOR};

    private final Surveys surveys;
    private final SurveyForms forms;
    private final SurveyContents contents;
    private final SurveyReader reader;
    private final SurveyWriter writer;
    private final SurveyRadars radars;
    private final Rights rights;
    private final Clock clock;

    SurveyService(Surveys surveys, SurveyForms forms, SurveyContents contents, SurveyReader reader, SurveyWriter writer, SurveyRadars radars, Rights rights, Clock clock) {
        this.surveys = surveys;
        this.forms = forms;
        this.contents = contents;
        this.reader = reader;
        this.writer = writer;
        this.radars = radars;
        this.rights = rights;
        this.clock = clock;
    }

    /** The one before and the one after. @throws Absent when the company is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<SurveyRow> of(EnrolmentId id) {
        var both = both(id);
        return both.stream().map(survey -> survey.row(reader.sight(survey, both))).toList();
    }

    /** @throws Absent when the company is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public SurveyDetails get(EnrolmentId id, SurveyStage stage) {
        var both = both(id);
        return reader.details(both.get(stage.ordinal()), both);
    }

    /** What the actor may see of both surveys, axis by axis: for the picture, the case page and the book. @throws Absent when the company is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public SurveyRadar radar(EnrolmentId id) {
        return radars.of(both(id));
    }

    /**
     * Rates one axis; what is unfinished may stay so until {@link #complete}.
     *
     * @param before as the writer saw the axis
     * @throws Stale when it is another by now: nothing is overwritten
     * @throws Refusal before its time, when the survey is closed, when it was completed and would lack an answer, when the items are no longer those of the form
     */
    @RolesAllowed(Roles.EXPERT)
    @Transactional
    public SurveyDetails rate(EnrolmentId id, SurveyStage stage, String axis, AxisRating before, AxisRating now) {
        var survey = writer.writable(id, stage);
        survey.requireOpen();
        begin(survey);
        var content = contents.of(survey);
        if (!content.axis(axis).equals(before)) {
            throw writer.stale(survey);
        }
        var items = forms.items(survey.edition()).stream().filter(item -> item.item().axis().equals(axis)).toList();
        var codes = new HashSet<>(items.stream().map(ItemLine::code).toList());
        if (items.isEmpty() || !codes.containsAll(now.answers().keySet())) {
            throw new Refusal("refusal.survey.items");
        }
        if (survey.completed() && !now.complete(codes)) {
            throw new Refusal("refusal.survey.incomplete");
        }
        if (!now.equals(before)) {
            contents.replace(survey, axis, items, now);
            writer.rated(survey, content, content.with(axis, now));
        }
        return get(id, stage);
    }

    /**
     * The rating is done: what was rated before comes into sight, the company reads it from its visit's submission on.
     *
     * @throws Refusal while an item has no answer
     * @throws Stale when a colleague has changed the survey since {@code version}
     */
    @RolesAllowed(Roles.EXPERT)
    @Transactional
    public SurveyDetails complete(EnrolmentId id, SurveyStage stage, long version) {
        var survey = writer.writable(id, stage);
        survey.requireOpen();
        if (survey.version() != version) {
            throw writer.stale(survey);
        }
        if (!get(id, stage).open().isEmpty()) {
            throw new Refusal("refusal.survey.incomplete");
        }
        if (!survey.completed()) {
            writer.complete(survey);
        }
        return get(id, stage);
    }

    /** Keeps what somebody had entered and gave up for what a colleague had saved; expert and office read it, the company does not. */
    @RolesAllowed(Roles.EXPERT)
    @Transactional
    public void setAside(EnrolmentId id, SurveyStage stage, String axis, AxisRating mine) {
        var survey = writer.writable(id, stage);
        writer.setAside(survey, contents.of(survey).with(axis, mine));
    }

    /** From the first rating on the items stay as they are. */
    private void begin(Survey survey) {
        if (!forms.begun(survey.edition())) {
            forms.lock(survey.edition()).begin(clock.instant());
        }
    }

    private List<Survey> both(EnrolmentId id) {
        var both = surveys.ofEnrolment(id.value());
        rights.require(both.stream().findFirst().orElseThrow(Absent::new).space(), READERS);
        return both;
    }
}
