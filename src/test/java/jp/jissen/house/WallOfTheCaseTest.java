package jp.jissen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.TestDatabase;
import jp.jissen.access.Role;
import jp.jissen.house.Visit.Answer;
import jp.jissen.house.Visit.Visitor;
import jp.jissen.casestudy.CaseDetails;
import jp.jissen.casestudy.CaseReplyService;
import jp.jissen.testing.Manuscripts;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** A page of the collection in the database itself: before the company is asked it is the office's alone, and no expert's ever. */
@Staged
class WallOfTheCaseTest {

    private static final List<String> TABLES = List.of("case_page", "case_text", "case_reply");

    @Autowired
    Stage stage;
    @Autowired
    Manuscripts manuscripts;
    @Autowired
    CaseReplyService replies;

    @Test
    void theCompanySeesNothingOfItsPageBeforeItIsAsked() throws SQLException {
        var company = stage.company(stage.anyEdition());
        manuscripts.begin(company.enrolment().id());
        var space = company.company().space().value();

        assertThat(seen(Persona.COORDINATOR.userName(), "case_text", space)).isOne();
        assertThat(seen(company.clerk(), "case_page", space)).isZero();
        assertThat(seen(company.clerk(), "case_text", space)).isZero();
        assertThat(versions(company.clerk(), space)).isZero();
        try (var database = as(company.clerk())) {
            assertThat(database.change("update case_text set shared = true where space_id = ?", space)).matches(Answer::changedNothing);
        }
    }

    @Test
    void noExpertSeesAnythingOfAPage() throws SQLException {
        var company = stage.company(stage.anyEdition());
        var expert = stage.person(Role.EXPERT, company.company().space());
        manuscripts.giveAgain(company);
        var space = company.company().space().value();

        for (var table : TABLES) {
            assertThat(seen(company.clerk(), table, space)).as(table).isOne();
            assertThat(seen(expert, table, space)).as(table).isZero();
        }
        assertThat(versions(company.clerk(), space)).as("what it was given").isOne();
        assertThat(versions(Persona.COORDINATOR.userName(), space)).as("every version").isGreaterThan(1);
        assertThat(versions(expert, space)).isZero();
    }

    @Test
    void theCompanyWritesNoWordOfItsPage() throws SQLException {
        var company = stage.company(stage.anyEdition());
        manuscripts.give(company.enrolment().id());
        var space = company.company().space().value();

        try (var database = as(company.clerk())) {
            assertThat(database.change("update case_text set title = '私たちの題' where space_id = ?", space)).matches(Answer::changedNothing);
            assertThat(database.change("insert into case_page select gen_random_uuid(), space_id, enrolment_id, edition_id, state, submission, given_on, due_on, agreed_submission, finished_by, finished_at, saved_by, saved_at, version, false from case_page where space_id = ?", space))
                    .returns(Answer.NOT_ALLOWED, Answer::state);
        }
    }

    /** Whose company it is, and whose it is to answer. */
    @Test
    void nobodyAnswersForTheCompanyAndNobodyButTheOfficeMakesAPageFinal() throws SQLException {
        var company = stage.company(stage.anyEdition());
        var expert = stage.person(Role.EXPERT, company.company().space());
        var given = manuscripts.give(company.enrolment().id());

        assertThat(answer(given, company.clerk(), "SCREEN").state()).isEmpty();
        assertThat(answer(given, Persona.COORDINATOR.userName(), "FAX").state()).isEmpty();
        assertThat(answer(given, company.clerk(), "FAX").state()).isEqualTo(Answer.NOT_ALLOWED);
        assertThat(answer(given, Persona.COORDINATOR.userName(), "SCREEN").state()).isEqualTo(Answer.NOT_ALLOWED);
        assertThat(answer(given, expert, "SCREEN").state()).isEqualTo(Answer.NOT_ALLOWED);
        try (var database = as(company.clerk())) {
            assertThat(database.change("update case_page set state = 'FINAL' where space_id = ?", company.company().space().value()).state()).isEqualTo(Answer.NOT_ALLOWED);
        }
    }

    private Answer answer(CaseDetails page, String person, String channel) throws SQLException {
        try (var database = as(person)) {
            return database.change("insert into case_reply values (gen_random_uuid(), '%s', ?, 1, true, '', '小泉', '%s', current_date, '%s', now())".formatted(page.space().value(), channel, stage.id(person).value()), page.id().value());
        }
    }

    @Test
    void whatTheOfficeIsWritingIsNotReadBeforeItIsGiven() throws SQLException {
        var company = stage.company(stage.anyEdition());
        var given = manuscripts.give(company.enrolment().id());
        stage.run(company.clerk(), () -> replies.remark(given.id(), 1, "題を変えてください。"));

        assertThat(seen(company.clerk(), "case_text", company.company().space().value())).isZero();
        assertThat(versions(company.clerk(), company.company().space().value())).isOne();
    }

    private long seen(String person, String table, UUID space) throws SQLException {
        try (var database = as(person)) {
            return database.count("select count(*) from " + table + " where space_id = ?", space);
        }
    }

    private long versions(String person, UUID space) throws SQLException {
        try (var database = as(person)) {
            return database.count("select count(*) from revision where space_id = ? and subject_kind like 'case%'", space);
        }
    }

    private Visit as(String person) throws SQLException {
        return Visit.of(TestDatabase.shared(), new Visitor(person, stage.id(person), MovableDay.USUAL));
    }
}
