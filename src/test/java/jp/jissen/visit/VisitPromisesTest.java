package jp.jissen.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.Role;
import jp.jissen.action.ActionFilter;
import jp.jissen.action.ActionRow;
import jp.jissen.action.ActionService;
import jp.jissen.action.ActionState;
import jp.jissen.action.Party;
import jp.jissen.action.Promise;
import jp.jissen.catalogue.VisitMode;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** What was agreed in a visit becomes the list of promises when the note is submitted, and follows its corrections. */
@Staged
class VisitPromisesTest {

    private static final Decision LOCK = new Decision("棚に鍵をつける", Party.COMPANY, null);
    private static final Decision FORM = new Decision("ひな形を送る", Party.EXPERT, null);

    @Autowired
    Stage stage;
    @Autowired
    VisitService visits;
    @Autowired
    VisitAnswerService answers;
    @Autowired
    ActionService actions;
    private Stage.Cast cast;
    private String expert;
    private LocalDate due;

    @BeforeEach
    void aCompanyWithItsExpert() {
        cast = stage.company(stage.anyEdition());
        expert = stage.person(Role.EXPERT, cast.company().space());
        due = LocalDate.of(stage.anyEdition().fiscalYear(), 9, 30);
    }

    @Test
    void aDraftPromisesNothing() {
        write(LOCK, FORM);

        assertThat(all(cast.clerk())).isEmpty();
        assertThat(all(Persona.COORDINATOR.userName())).isEmpty();
    }

    @Test
    void itsSubmissionMakesThePromises() {
        write(LOCK, new Decision("ひな形を送る", Party.EXPERT, due));
        submit();

        assertThat(all(cast.clerk())).extracting(ActionRow::promise).containsExactly(new Promise("ひな形を送る", Party.EXPERT, due), new Promise("棚に鍵をつける", Party.COMPANY, null));
        assertThat(all(cast.clerk())).allSatisfy(row -> assertThat(row.source().id()).isEqualTo(id().value()));
    }

    @Test
    void aSecondSubmissionOfTheSameMakesNothing() {
        write(LOCK, FORM);
        submit();
        stage.run(cast.clerk(), () -> answers.answer(id(), 1, "要点が違います。"));
        stage.run(expert, () -> visits.submit(id(), note("直した要点"), visits.get(id()).version()));

        assertThat(all(expert)).hasSize(2).allSatisfy(row -> assertThat(row.version()).as("untouched").isZero());
    }

    @Test
    void aCorrectionKeepsWhatSomebodyHasTicked() {
        write(LOCK, FORM);
        submit();
        tick("棚に鍵をつける");

        write(new Decision("棚と扉に鍵をつける", Party.COMPANY, due), FORM);

        assertThat(row("棚と扉に鍵をつける")).returns(ActionState.DONE, ActionRow::state).returns(due, row -> row.promise().dueOn());
        assertThat(all(expert)).hasSize(2);
    }

    @Test
    void whatACorrectionTakesOutIsGivenUp() {
        write(LOCK, FORM);
        submit();

        write(FORM);

        assertThat(row("棚に鍵をつける")).returns(ActionState.DROPPED, ActionRow::state).returns("", ActionRow::reason).satisfies(row -> assertThat(row.closed().by()).startsWith("人物"));
        assertThat(row("ひな形を送る").open()).isTrue();
    }

    @Test
    void whatWasDoneStaysDoneWhenItIsTakenOut() {
        write(LOCK, FORM);
        submit();
        tick("棚に鍵をつける");

        write(FORM);

        assertThat(row("棚に鍵をつける").state()).isEqualTo(ActionState.DONE);
    }

    @Test
    void whatSomebodyHasGivenUpStaysSoWithTheReason() {
        write(LOCK, FORM);
        submit();
        stage.run(Persona.COORDINATOR, () -> actions.drop(row("棚に鍵をつける").id(), "移転するため", 0));

        write(new Decision("棚と扉に鍵をつける", Party.COMPANY, null), FORM);

        assertThat(row("棚と扉に鍵をつける")).returns(ActionState.DROPPED, ActionRow::state).returns("移転するため", ActionRow::reason);
    }

    @Test
    void aLineInBetweenIsNewAndTheOthersStay() {
        write(LOCK, FORM);
        submit();
        tick("ひな形を送る");

        write(LOCK, new Decision("鍵の置き場所を決める", Party.COMPANY, null), FORM);

        assertThat(row("鍵の置き場所を決める").open()).isTrue();
        assertThat(row("ひな形を送る").state()).isEqualTo(ActionState.DONE);
        assertThat(all(expert)).hasSize(3);
    }

    /** The office has put off the day; the note is corrected in other words. */
    @Test
    void aCorrectionChangesWhatItChangesAndNothingElse() {
        write(LOCK);
        submit();
        stage.run(Persona.COORDINATOR, () -> actions.change(row("棚に鍵をつける").id(), new Promise("棚に鍵をつける", Party.COMPANY, due), 0));

        write(new Decision("棚と扉に鍵をつける", Party.COMPANY, null));

        assertThat(row("棚と扉に鍵をつける").promise().dueOn()).isEqualTo(due);
    }

    @Test
    void theLineComesBackAsANewPromise() {
        write(LOCK, FORM);
        submit();
        write(FORM);
        write(LOCK, FORM);

        assertThat(all(expert)).extracting(row -> row.promise().text() + " " + row.state()).containsExactlyInAnyOrder("棚に鍵をつける OPEN", "ひな形を送る OPEN", "棚に鍵をつける DROPPED");
    }

    @Test
    void twoVisitsDoNotMixTheirLines() {
        write(LOCK);
        submit();
        var second = stage.as(expert, () -> visits.of(cast.enrolment().id())).get(1).id();
        stage.run(expert, () -> {
            visits.attendees(second, List.of(), List.of(new Attendee("小泉 あかり", cast.company().name(), "")));
            visits.decisions(second, List.of(), List.of(LOCK));
            visits.submit(second, new VisitNote(due, LocalTime.of(10, 0), LocalTime.of(12, 0), VisitMode.ONSITE, "", "要点", "", "", "", "", "", false, false, due.plusDays(30), ""), visits.get(second).version());
        });

        assertThat(all(expert)).extracting(row -> row.source().id()).containsExactlyInAnyOrder(id().value(), second.value());
        assertThat(stage.as(cast.clerk(), () -> actions.ofSources(cast.company().id(), VisitService.PROMISES, List.of(second.value())))).hasSize(1);
    }

    private void write(Decision... now) {
        stage.run(expert, () -> {
            if (visits.get(id()).content().orElseThrow().attendees().isEmpty()) {
                visits.attendees(id(), List.of(), List.of(new Attendee("小泉 あかり", cast.company().name(), "")));
            }
            visits.decisions(id(), visits.get(id()).content().orElseThrow().decisions(), List.of(now));
        });
    }

    private void submit() {
        stage.run(expert, () -> visits.submit(id(), note("要点"), visits.get(id()).version()));
    }

    private VisitNote note(String summary) {
        var held = due.minusDays(30);
        return new VisitNote(held, LocalTime.of(10, 0), LocalTime.of(12, 0), VisitMode.ONSITE, "", summary, "", "", "", "", "", false, false, due, "");
    }

    private void tick(String text) {
        stage.run(expert, () -> actions.done(row(text).id(), row(text).version()));
    }

    private VisitId id() {
        return stage.as(Persona.COORDINATOR, () -> visits.of(cast.enrolment().id())).getFirst().id();
    }

    private List<ActionRow> all(String reader) {
        return stage.as(reader, () -> actions.first(cast.company().id(), ActionFilter.OPEN.closed(true), 20));
    }

    private ActionRow row(String text) {
        return all(Persona.COORDINATOR.userName()).stream().filter(row -> row.promise().text().equals(text)).findFirst().orElseThrow();
    }
}
