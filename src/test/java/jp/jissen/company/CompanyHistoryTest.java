package jp.jissen.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import jp.jissen.access.Role;
import jp.jissen.base.Absent;
import jp.jissen.base.Stale;
import jp.jissen.revision.Revision;
import jp.jissen.revision.Way;
import jp.jissen.testing.Persona;
import jp.jissen.testing.SameMoment;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

@Staged
class CompanyHistoryTest {

    @Autowired
    Stage stage;
    @Autowired
    CompanyService companies;
    @Autowired
    CompanyHistory history;
    private Stage.Cast cast;
    private CompanyRow company;

    @BeforeEach
    void company() {
        cast = stage.company(stage.anyEdition());
        company = cast.company();
    }

    @Test
    void theOfficeGoesBackAndUndoes() {
        rename("株式会社あさひ塗装");
        assertThat(stage.as(Persona.COORDINATOR, () -> history.goBack(company.id(), 1, companies.get(company.id()).version())).profile()).isEqualTo(company.profile());
        assertThat(stage.as(Persona.COORDINATOR, () -> history.undo(company.id())).profile().name()).isEqualTo("株式会社あさひ塗装");

        assertThat(stage.as(Persona.COORDINATOR, () -> history.of(company.id(), 0, 20))).extracting(Revision::way).containsExactly(Way.UNDONE, Way.RESTORED, Way.SAVED, Way.SAVED);
    }

    @Test
    void nobodyGoesBackOverWhatTheyHaveNotSeen() {
        rename("株式会社あさひ塗装");

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> stage.as(Persona.COORDINATOR, () -> history.goBack(company.id(), 1, company.version())));
    }

    @Test
    void itsOwnPeopleReadItAndOthersDoNot() {
        assertThat(stage.as(cast.clerk(), () -> history.of(company.id(), 0, 20))).hasSize(1);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stage.as(cast.clerk(), () -> history.undo(company.id())));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.as(stage.company(stage.anyEdition()).clerk(), () -> history.of(company.id(), 0, 20)));
    }

    @Test
    void whatTheOfficeLaidAsideItsOwnPeopleDoNotRead() {
        rename("株式会社あさひ塗装");
        stage.run(Persona.COORDINATOR, () -> history.setAside(company.id(), company.profile()));

        assertThat(stage.as(Persona.COORDINATOR, () -> history.of(company.id(), 0, 20))).extracting(Revision::way).containsExactly(Way.ASIDE, Way.SAVED, Way.SAVED);
        for (var person : List.of(cast.clerk(), stage.person(Role.EXECUTIVE, company.space()), stage.person(Role.EXPERT, company.space()))) {
            assertThat(stage.as(person, () -> history.of(company.id(), 0, 20))).as(person).extracting(Revision::number, Revision::way).containsExactly(tuple(2, Way.SAVED), tuple(1, Way.SAVED));
        }
    }

    /** The one wrote another version, the other laid theirs aside: both have a number of their own. */
    @Test
    void whatIsLaidAsideInTheSameMomentStandsBesideWhatIsSaved() throws Exception {
        for (var round = 0; round < 10; round++) {
            var name = "株式会社あさひ塗装" + round;
            SameMoment.both(() -> done(() -> rename(name)), () -> done(() -> stage.run(Persona.COORDINATOR, () -> history.setAside(company.id(), company.profile()))));
        }
        assertThat(stage.as(Persona.COORDINATOR, () -> history.of(company.id(), 0, 50))).hasSize(21).extracting(Revision::number).doesNotHaveDuplicates();
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private void rename(String name) {
        stage.as(Persona.COORDINATOR, () -> {
            var now = companies.get(company.id());
            var profile = now.profile();
            return companies.change(company.id(), new CompanyProfile(name, profile.reading(), profile.industry(), profile.employees(), profile.capital(), profile.postalCode(), profile.address(), profile.phone(), profile.note()), now.version());
        });
    }
}
