package jp.jissen.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.access.Role;
import jp.jissen.base.Sheet;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** Into which of a visit's sheets each side may type. */
@Staged
class VisitSheetsTest {

    @Autowired
    Stage stage;
    @Autowired
    VisitSheets owner;
    @Autowired
    VisitService visits;
    @Autowired
    TransactionTemplate transactions;
    private Stage.Cast company;
    private Set<Sheet> sheets;

    @BeforeEach
    void aVisit() {
        company = stage.company(stage.anyEdition());
        var visit = stage.as(company.clerk(), () -> visits.of(company.enrolment().id())).getFirst().id().value();
        sheets = owner.kinds().stream().map(kind -> Sheet.of(kind, visit)).collect(Collectors.toSet());
    }

    @Test
    void eachSideWritesItsOwn() {
        assertThat(writable(stage.person(Role.EXPERT, company.company().space()))).containsExactlyInAnyOrder("visit.note", "visit.attendee", "visit.decision", "visit.plan", "visit.office");
        assertThat(writable(company.clerk())).containsExactly("visit.answer");
        assertThat(writable(stage.person(Role.EXECUTIVE, company.company().space()))).containsExactly("visit.answer");
        assertThat(writable(Persona.COORDINATOR.userName())).containsExactlyInAnyOrder("visit.plan", "visit.office");
    }

    @Test
    void othersWriteNothing() {
        var other = stage.company(stage.anyEdition());

        assertThat(writable(other.clerk())).isEmpty();
        assertThat(writable(stage.person(Role.EXPERT, other.company().space()))).isEmpty();
        assertThat(writable(Persona.ADMIN.userName())).isEmpty();
    }

    private Set<String> writable(String userName) {
        return stage.as(userName, () -> transactions.execute(transaction -> owner.writable(sheets))).stream().map(Sheet::kind).collect(Collectors.toSet());
    }
}
