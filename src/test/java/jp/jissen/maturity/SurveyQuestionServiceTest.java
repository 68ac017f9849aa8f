package jp.jissen.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import jp.jissen.access.Role;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionService;
import jp.jissen.programme.Words;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Ratings;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** An edition's own items: copied when it is made, the office's until the first company is rated. */
@Staged
class SurveyQuestionServiceTest {

    private static final ItemText OWN = new ItemText(new Words("紙の書類の保管", ""), Collections.nCopies(6, new Words("目安", "")));

    @Autowired
    Stage stage;
    @Autowired
    SurveyQuestionService questions;
    @Autowired
    EditionService editions;
    @Autowired
    SurveyFormMaker maker;
    @Autowired
    Ratings ratings;
    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aNewEditionAsksWhatTheCatalogueAsks() {
        var asked = of(stage.draft().id());

        assertThat(asked.begun()).isFalse();
        assertThat(asked.axes()).hasSize(6).allSatisfy(axis -> assertThat(axis.codes()).containsExactly(axis.axis().code() + "-1", axis.axis().code() + "-2", axis.axis().code() + "-3"));
        assertThat(asked.axes().getFirst().items().getFirst().words().anchors().getFirst().ja()).isEqualTo("機種も、設定した人も分からない");
    }

    @Test
    void theOfficeChangesAddsAndTakesOut() {
        var edition = stage.draft().id();

        office(() -> questions.change(edition, "AX4-3", OWN));
        office(() -> questions.remove(edition, "AX4-1"));
        office(() -> questions.add(edition, "AX4", OWN));
        office(() -> questions.add(edition, "AX4", OWN));

        assertThat(axis(edition)).extracting(SurveyItem::code).containsExactly("AX4-2", "AX4-3", "AX4-1", "AX4-4");
        assertThat(axis(edition).get(1).words()).isEqualTo(OWN);
        refused("refusal.survey.most", () -> office(() -> questions.add(edition, "AX4", OWN)));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> office(() -> questions.change(edition, "AX9-1", OWN)));
    }

    @Test
    void anAxisKeepsItsLastItem() {
        var edition = stage.draft().id();
        office(() -> questions.remove(edition, "AX4-1"));
        office(() -> questions.remove(edition, "AX4-2"));

        refused("refusal.survey.least", () -> office(() -> questions.remove(edition, "AX4-3")));
    }

    @Test
    void nextYearAsksWhatThisYearAsks() {
        var edition = stage.draftWithoutNext().id();
        office(() -> questions.change(edition, "AX4-3", OWN));

        var next = stage.as(Persona.COORDINATOR, () -> editions.makeNext(edition)).id();

        assertThat(axis(next).getLast().words()).isEqualTo(OWN);
    }

    @Test
    void nothingChangesOnceSomebodyIsRated() {
        var company = stage.company(stage.anyEdition());
        stage.run(stage.person(Role.EXPERT, company.company().space()), () -> ratings.rate(company.enrolment().id(), SurveyStage.BEFORE, 2, ""));
        var edition = stage.anyEdition().id();

        assertThat(of(edition).begun()).isTrue();
        refused("refusal.survey.begun", () -> office(() -> questions.change(edition, "AX1-1", OWN)));
        refused("refusal.survey.begun", () -> office(() -> questions.add(edition, "AX1", OWN)));
        refused("refusal.survey.begun", () -> office(() -> questions.remove(edition, "AX1-1")));
    }

    /** As the migration leaves it. */
    @Test
    void anEditionFromBeforeThereWereItemsGetsThemAtTheNextStart() {
        var edition = stage.draft().id();
        jdbc.update("delete from survey_item where edition_id = ?", edition.value());
        jdbc.update("update survey_form set filled = false where edition_id = ?", edition.value());

        maker.run(null);
        maker.run(null);

        assertThat(of(edition).axes()).allSatisfy(axis -> assertThat(axis.items()).hasSize(3));
    }

    @Test
    void onlyTheOfficeChangesThem() {
        var edition = stage.anyEdition();
        var expert = stage.person(Role.EXPERT, edition.space());

        assertThat(stage.as(expert, () -> questions.of(edition.id())).axes()).hasSize(6);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stage.run(expert, () -> questions.change(edition.id(), "AX1-1", OWN)));
    }

    @Test
    void anItemHasJapaneseWordsForEveryScore() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new ItemText(new Words("設問", ""), Collections.nCopies(6, new Words("", "anchor")))).satisfies(refusal -> assertThat(refusal.field()).hasValue("anchor0"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new ItemText(new Words("長".repeat(101), ""), OWN.anchors())).satisfies(refusal -> assertThat(refusal.field()).hasValue("text"));
    }

    private List<SurveyItem> axis(EditionId edition) {
        return of(edition).axes().get(3).items();
    }

    private SurveyQuestions of(EditionId edition) {
        return stage.as(Persona.COORDINATOR, () -> questions.of(edition));
    }

    private void office(Runnable work) {
        stage.run(Persona.COORDINATOR, work);
    }

    private static void refused(String key, ThrowingCallable action) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(action).returns(key, Refusal::key);
    }
}
