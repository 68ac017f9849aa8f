package jp.jissen.action;

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

/** Into which sheets of promises each side may type. */
@Staged
class ActionSheetsTest {

    @Autowired
    Stage stage;
    @Autowired
    ActionSheets owner;
    @Autowired
    ActionService actions;
    @Autowired
    TransactionTemplate transactions;
    private Stage.Cast company;
    private Set<Sheet> sheets;

    @BeforeEach
    void aPromiseOfTheClerk() {
        company = stage.company(stage.anyEdition());
        var item = stage.as(company.clerk(), () -> actions.add(company.company().id(), new Promise("棚に鍵をつける", Party.COMPANY, null))).id().value();
        sheets = Set.of(Sheet.of("promise.new", company.company().id().value()), Sheet.of("promise", item), Sheet.of("promise.drop", item));
    }

    @Test
    void eachSideWritesWhatItMayChange() {
        assertThat(writable(company.clerk())).containsExactlyInAnyOrder("promise.new", "promise", "promise.drop");
        assertThat(writable(Persona.COORDINATOR.userName())).containsExactlyInAnyOrder("promise.new", "promise", "promise.drop");
        assertThat(writable(stage.person(Role.EXPERT, company.company().space()))).containsExactlyInAnyOrder("promise.new", "promise.drop");
        assertThat(writable(stage.person(Role.EXECUTIVE, company.company().space()))).containsExactly("promise.new");
    }

    @Test
    void othersWriteNothing() {
        var other = stage.company(stage.anyEdition());

        assertThat(writable(other.clerk())).isEmpty();
        assertThat(writable(stage.person(Role.EXPERT, other.company().space()))).isEmpty();
        assertThat(writable(Persona.ADMIN.userName())).isEmpty();
    }

    @Test
    void allItsKindsAreTried() {
        assertThat(sheets).extracting(Sheet::kind).containsExactlyInAnyOrderElementsOf(owner.kinds());
    }

    private Set<String> writable(String userName) {
        return stage.as(userName, () -> transactions.execute(transaction -> owner.writable(sheets))).stream().map(Sheet::kind).collect(Collectors.toSet());
    }
}
