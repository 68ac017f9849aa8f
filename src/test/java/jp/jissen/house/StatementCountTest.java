package jp.jissen.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.action.ActionRoutes;
import jp.jissen.attendance.AttendanceRoutes;
import jp.jissen.casestudy.CaseRoutes;
import jp.jissen.maturity.MaturityRoutes;
import jp.jissen.maturity.SurveyStage;
import jp.jissen.office.OfficeRoutes;
import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.testing.Neighbours;
import jp.jissen.testing.Persona;
import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Staged;
import jp.jissen.testing.Statements;
import jp.jissen.visit.VisitRoutes;

/** A page asks the database no more often for three thousand rows than for three; of editions there are sixty, years being few. */
@Staged
class StatementCountTest extends ScreenTest {

    private static final int FEW = 3;
    private static final int MANY = 3000;

    @Autowired
    Neighbours neighbours;
    @Autowired
    Statements statements;

    @Test
    void noPageAsksMoreOftenBecauseThereIsMore() {
        try (var rows = new ManyRows(neighbours.a())) {
            rows.upTo(FEW);
            visit();
            var few = visit();
            rows.upTo(MANY);
            var many = visit();
            few.forEach((page, count) -> System.out.printf("statements: %-32s %3d for %d rows, %3d for %d%n", page, count, FEW, many.get(page), MANY));

            assertThat(many.keySet().stream().filter(page -> many.get(page) > few.get(page))).isEmpty();
            assertThat(many.values()).allSatisfy(count -> assertThat(count).isBetween(2, 70));
        }
    }

    /** How many statements each page sends. */
    private Map<String, Integer> visit() {
        var a = neighbours.a();
        var edition = a.edition().id();
        var counts = new TreeMap<String, Integer>();
        signIn(Persona.COORDINATOR.userName());
        counts.put("companies", count("companies"));
        counts.put("company", count("companies/" + a.cast().company().id()));
        counts.put("accounts", count("accounts"));
        counts.put("audit trail", count("trail"));
        counts.put("schedule", count(ProgrammeRoutes.schedule(edition)));
        counts.put("session", count(ProgrammeRoutes.session(edition, a.session().number())));
        counts.put("editions", count("editions"));
        counts.put("edition", count(ProgrammeRoutes.edition(edition)));
        counts.put("experts", count("editions/" + edition + "/experts"));
        counts.put("attendance sheet", count(AttendanceRoutes.sheet(edition, a.session().number())));
        counts.put("attendance on paper", count(AttendanceRoutes.paper(edition, a.session().number())));
        counts.put("outbox", count("outbox"));
        counts.put("outbox on paper", count("outbox/paper"));
        counts.put("jobs", count("jobs"));
        counts.put("notice", count("editions/" + edition + "/notice"));
        counts.put("register for the office", count(RegisterRoutes.assets(a.cast().company().id())));
        counts.put("roster", count(OfficeRoutes.roster(edition)));
        counts.put("questions of the survey", count(MaturityRoutes.questions(edition)));
        counts.put("case collection", count(CaseRoutes.cases(edition)));
        counts.put("case page for the office", count(CaseRoutes.page(a.cast().company().id(), a.edition().fiscalYear())));
        counts.put("home of the office", count(""));
        signIn(a.cast().clerk());
        counts.put("asset register", count(RegisterRoutes.assets(a.cast().company().id())));
        counts.put("asset register on paper", count(RegisterRoutes.paper(a.cast().company().id())));
        counts.put("level and radar", count(MaturityRoutes.maturity(a.cast().company().id())));
        counts.put("survey", count(MaturityRoutes.survey(a.cast().company().id(), a.edition().fiscalYear(), SurveyStage.BEFORE)));
        counts.put("visits", count(VisitRoutes.visits(a.cast().company().id())));
        counts.put("promises", count(ActionRoutes.actions(a.cast().company().id())));
        counts.put("visit", count(VisitRoutes.visit(a.cast().company().id(), a.edition().fiscalYear(), 1)));
        counts.put("case page", count(CaseRoutes.page(a.cast().company().id(), a.edition().fiscalYear())));
        counts.put("home of a participant", count(""));
        signIn(a.expert());
        counts.put("form of the survey", count(MaturityRoutes.survey(a.cast().company().id(), a.edition().fiscalYear(), SurveyStage.BEFORE, "AX2")));
        counts.put("note of a visit", count(VisitRoutes.visit(a.cast().company().id(), a.edition().fiscalYear(), 2)));
        counts.put("home of an expert", count(""));
        return counts;
    }

    /** Coming from a page without a list; with what the grid asks for when it is drawn. */
    private int count(String address) {
        open("glossary");
        return statements.count(() -> {
            open(address);
            roundTrip();
        });
    }
}
