package jp.jissen.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import jp.jissen.TestDatabase;
import jp.jissen.access.Role;
import jp.jissen.account.AccountService;
import jp.jissen.account.NewAccount;
import jp.jissen.account.PersonName;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.company.ParticipantDetails;
import jp.jissen.company.ParticipantService;
import jp.jissen.revision.Revision;
import jp.jissen.revision.Way;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;
import jp.jissen.testing.Statements;

/** One asset, written by two people of one company. */
@Staged
class AssetHistoryTest {

    @Autowired
    Stage stage;
    @Autowired
    AssetService assets;
    @Autowired
    AssetHistory history;
    @Autowired
    ParticipantService participants;
    @Autowired
    AccountService accounts;
    @Autowired
    Statements statements;
    private Stage.Cast company;
    private AssetDetails asset;
    private String colleague;

    @BeforeEach
    void twoPeopleOfOneCompany() {
        company = stage.company(stage.anyEdition());
        asset = stage.asset(company, "社員名簿");
        colleague = stage.as(Persona.COORDINATOR, () -> {
            var person = participants.add(company.enrolment().id(), new NewAccount(new PersonName("同僚 花子", "どうりょう はなこ"), "", ""), new ParticipantDetails("経理部", "", ""), company.participant().from());
            return accounts.get(person.account()).userName();
        });
    }

    @Test
    void everySaveIsAVersionWithItsWriter() {
        save(company.clerk(), text -> place(text, "2階の書庫"));
        save(colleague, text -> place(text, "3階の金庫"));

        assertThat(versions()).extracting(Revision::number, Revision::way, version -> version.body().description().place())
                .containsExactly(tuple(3, Way.SAVED, "3階の金庫"), tuple(2, Way.SAVED, "2階の書庫"), tuple(1, Way.SAVED, asset.input().description().place()));
        assertThat(versions().getFirst().by()).isEqualTo("同僚 花子");
        assertThat(versions().getFirst().at()).isNotNull();
    }

    @Test
    void savingTheSameAgainIsNoVersion() {
        save(company.clerk(), text -> text);

        assertThat(versions()).hasSize(1);
    }

    @Test
    void anOlderVersionComesBackAsANewOne() {
        save(company.clerk(), text -> place(text, "2階の書庫"));
        var now = stage.as(colleague, () -> history.goBack(asset.id(), 1, assets.get(asset.id()).version()));

        assertThat(now.input()).isEqualTo(asset.input());
        assertThat(versions()).extracting(Revision::number, Revision::way, Revision::origin).startsWith(tuple(3, Way.RESTORED, 1), tuple(2, Way.SAVED, null));
        assertThat(versions().get(1).body().description().place()).isEqualTo("2階の書庫");
    }

    @Test
    void whoeverGoesBackHasSeenTheLastVersion() {
        var seen = assets(company.clerk()).version();
        save(colleague, text -> place(text, "2階の書庫"));

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> stage.as(company.clerk(), () -> history.goBack(asset.id(), 1, seen)));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.as(company.clerk(), () -> history.goBack(asset.id(), 7, assets.get(asset.id()).version())));
    }

    @Test
    void onesOwnLastChangeIsUndoneAndTheOthersStays() {
        save(company.clerk(), text -> place(text, "2階の書庫"));
        save(colleague, text -> remarks(text, "写しは金庫"));
        var now = stage.as(company.clerk(), () -> history.undo(asset.id()));

        assertThat(now.input().description().place()).isEqualTo(asset.input().description().place());
        assertThat(now.input().description().remarks()).isEqualTo("写しは金庫");
        assertThat(versions().getFirst()).extracting(Revision::way, Revision::origin).containsExactly(Way.UNDONE, 2);
    }

    @Test
    void whatOthersHaveWrittenOverIsNotUndone() {
        save(company.clerk(), text -> place(text, "2階の書庫"));
        save(colleague, text -> place(text, "3階の金庫"));

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> stage.as(company.clerk(), () -> history.undo(asset.id()))).extracting(Refusal::key).isEqualTo("refusal.undo.changed");
        assertThat(assets(company.clerk()).input().description().place()).isEqualTo("3階の金庫");
    }

    @Test
    void whereOneHasChangedNothingNothingIsUndone() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> stage.as(colleague, () -> history.undo(asset.id()))).extracting(Refusal::key).isEqualTo("refusal.undo.nothing");
        assertThatExceptionOfType(Refusal.class).as("the first version").isThrownBy(() -> stage.as(company.clerk(), () -> history.undo(asset.id()))).extracting(Refusal::key).isEqualTo("refusal.undo.nothing");
    }

    @Test
    void theUndoingCanBeUndone() {
        save(company.clerk(), text -> place(text, "2階の書庫"));
        stage.as(company.clerk(), () -> history.undo(asset.id()));
        var now = stage.as(company.clerk(), () -> history.undo(asset.id()));

        assertThat(now.input().description().place()).isEqualTo("2階の書庫");
    }

    @Test
    void whatWasGivenUpStaysAndIsNeverUndone() {
        save(company.clerk(), text -> place(text, "2階の書庫"));
        stage.as(colleague, () -> {
            history.setAside(asset.id(), place(asset.input(), "3階の金庫"));
            return true;
        });

        assertThat(versions().getFirst()).extracting(Revision::number, Revision::way, version -> version.body().description().place()).containsExactly(3, Way.ASIDE, "3階の金庫");
        assertThat(assets(company.clerk()).input().description().place()).isEqualTo("2階の書庫");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> stage.as(colleague, () -> history.undo(asset.id())));
    }

    @Test
    void whatWasGivenUpIsReadByWhoeverMayWrite() {
        stage.run(company.clerk(), () -> history.setAside(asset.id(), place(asset.input(), "3階の金庫")));

        assertThat(versions()).extracting(Revision::way).containsExactly(Way.ASIDE, Way.SAVED);
        for (var person : List.of(stage.person(Role.EXPERT, company.company().space()), stage.person(Role.EXECUTIVE, company.company().space()))) {
            assertThat(stage.as(person, () -> history.of(asset.id(), 0, 20))).as(person).extracting(Revision::way).containsExactly(Way.SAVED);
        }
    }

    @Test
    void anAssetOlderThanItsHistoryKeepsWhatItWas() throws SQLException {
        try (var owner = TestDatabase.shared().connect(TestDatabase.shared().superuser()); var statement = owner.createStatement()) {
            statement.executeUpdate("delete from revision where subject_id = '" + asset.id().value() + "'");
        }
        save(company.clerk(), text -> place(text, "2階の書庫"));

        assertThat(versions()).extracting(Revision::number, Revision::by, version -> version.at() == null).containsExactly(tuple(2, name(), false), tuple(1, "", true));
        assertThat(versions().getLast().body()).isEqualTo(asset.input());
    }

    @Test
    void onlyTheCompanysOwnReadIt() {
        var other = stage.company(stage.anyEdition());

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.as(other.clerk(), () -> history.of(asset.id(), 0, 20)));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.as(Persona.COORDINATOR, () -> history.of(asset.id(), 0, 20)));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.as(other.clerk(), () -> history.goBack(asset.id(), 1, 0)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stage.as(Persona.EXPERT, () -> history.undo(asset.id())));
    }

    @Test
    void manyVersionsCostNoMoreStatementsThanFew() {
        var few = statements.count(() -> stage.as(company.clerk(), () -> history.of(asset.id(), 0, 20)));
        for (var number = 1; number <= 30; number++) {
            var place = "書庫 " + number;
            save(company.clerk(), text -> place(text, place));
        }

        assertThat(statements.count(() -> assertThat(stage.as(company.clerk(), () -> history.of(asset.id(), 0, 20))).hasSize(20))).isEqualTo(few);
        assertThat(stage.as(company.clerk(), () -> history.of(asset.id(), 20, 20))).extracting(Revision::number).endsWith(2, 1).hasSize(11);
    }

    private void save(String person, UnaryOperator<AssetInput> change) {
        stage.as(person, () -> {
            var now = assets.get(asset.id());
            return assets.save(asset.id(), change.apply(now.input()), now.version());
        });
    }

    private AssetDetails assets(String person) {
        return stage.as(person, () -> assets.get(asset.id()));
    }

    private List<Revision<AssetInput>> versions() {
        return stage.as(company.clerk(), () -> history.of(asset.id(), 0, 20));
    }

    private String name() {
        return stage.as(company.clerk(), () -> assets.get(asset.id()).savedBy());
    }

    private static AssetInput place(AssetInput input, String place) {
        var text = input.description();
        return new AssetInput(new Description(text.business(), text.name(), text.remarks(), text.users(), text.owner(), text.department(), text.medium(), place, text.personal(), text.retention(), text.registeredOn()), input.rating(), input.treatment());
    }

    private static AssetInput remarks(AssetInput input, String remarks) {
        var text = input.description();
        return new AssetInput(new Description(text.business(), text.name(), remarks, text.users(), text.owner(), text.department(), text.medium(), text.place(), text.personal(), text.retention(), text.registeredOn()), input.rating(), input.treatment());
    }
}
