package jp.jissen.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.action.Party;
import jp.jissen.base.Absent;
import jp.jissen.catalogue.VisitMode;
import jp.jissen.revision.Revision;
import jp.jissen.revision.Way;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** What a note was before, and who reads it. */
@Staged
class VisitHistoryTest {

    @Autowired
    Stage stage;
    @Autowired
    VisitService visits;
    @Autowired
    VisitHistory history;
    @Autowired
    GrantService grants;
    private Stage.Cast company;
    private String expert;
    private VisitId id;

    @BeforeEach
    void aCorrectedNote() {
        company = stage.company(stage.anyEdition());
        expert = stage.person(Role.EXPERT, company.company().space());
        stage.run(expert, () -> {
            id = visits.of(company.enrolment().id()).getFirst().id();
            visits.attendees(id, List.of(), List.of(new Attendee("小泉 あかり", company.company().name(), "総務")));
            visits.decisions(id, List.of(), List.of(new Decision("置き場所を一覧にする", Party.COMPANY, null)));
            visits.save(id, note("打ちかけ"), visits.get(id).version());
            visits.submit(id, note("要点"), visits.get(id).version());
            visits.save(id, note("直した要点"), visits.get(id).version());
        });
    }

    @Test
    void everyVersionThatTheCompanyWasGivenIsThere() {
        assertThat(stage.as(company.clerk(), () -> history.submitted(id, 0, 10))).extracting(version -> version.body().note().summary()).containsExactly("直した要点", "要点");
        assertThat(stage.as(company.clerk(), () -> history.submitted(id, 0, 10))).extracting(Revision::number).as("as the confirmation counts them").containsExactly(2, 1);
    }

    @Test
    void draftsAreForExpertAndOffice() {
        var other = stage.person(Role.EXPERT, company.company().space());
        stage.run(other, () -> visits.setAside(id, note("わたしの要点")));

        assertThat(stage.as(expert, () -> history.drafts(id, 0, 10))).extracting(Revision::way).contains(Way.ASIDE, Way.SAVED);
        assertThat(stage.as(Persona.COORDINATOR, () -> history.drafts(id, 0, 10))).extracting(version -> version.body().note().summary()).contains("打ちかけ", "わたしの要点");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stage.run(company.clerk(), () -> history.drafts(id, 0, 10)));
        Acting.asSystem(() -> grants.give(stage.id(company.clerk()), Role.EXPERT, company.company().space(), MovableDay.USUAL, null));
        assertThatExceptionOfType(Absent.class).as("with a second hat").isThrownBy(() -> stage.run(company.clerk(), () -> history.drafts(id, 0, 10)));
    }

    private static VisitNote note(String summary) {
        return new VisitNote(LocalDate.of(MovableDay.USUAL.getYear(), 7, 2), LocalTime.of(10, 0), LocalTime.of(12, 0), VisitMode.ONSITE, "", summary, "", "", "", "", "", false, false, MovableDay.USUAL, "");
    }
}
