package jp.jissen.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import jp.jissen.access.AuditRow;
import jp.jissen.access.AuditTrail;
import jp.jissen.access.Role;
import jp.jissen.base.Absent;
import jp.jissen.base.Stale;
import jp.jissen.company.CompanyId;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** A company shows its register to the office: for as long as it chose, to read only, and it learns who looked. */
@Staged
class OpeningServiceTest {

    private static final LocalDate TODAY = MovableDay.USUAL;

    @Autowired
    Stage stage;
    @Autowired
    OpeningService openings;
    @Autowired
    RegisterService registers;
    @Autowired
    AssetService assets;
    @Autowired
    AssetHistory history;
    @Autowired
    RegisterWorkbook workbook;
    @Autowired
    RegisterExport export;
    @Autowired
    AuditTrail trail;

    private Stage.Cast cast;
    private CompanyId company;
    private RegisterRow register;
    private AssetDetails asset;

    @BeforeEach
    void aRegisterWithAnAsset() {
        cast = stage.company(stage.anyEdition());
        company = cast.company().id();
        register = stage.register(cast);
        asset = stage.asset(cast, "社員名簿");
    }

    /** Other tests count what the office sees of all registers: nothing. */
    @AfterEach
    void close() {
        if (stage.as(cast.clerk(), () -> openings.current(company)).isPresent()) {
            stage.run(cast.clerk(), () -> openings.close(company));
        }
    }

    @Test
    void theOfficeReadsTheRowsWhileItIsOpenAndNotOtherwise() {
        theOfficeReadsNothing();

        var opened = open(TODAY.plusDays(7));

        assertThat(opened).returns(cast.participant().name(), OpeningRow::by).returns(TODAY.plusDays(7), OpeningRow::until).returns("電話で相談する", OpeningRow::purpose).returns(true, OpeningRow::inForce);
        stage.run(Persona.COORDINATOR, () -> {
            assertThat(openings.sight(company)).contains(Sight.SHOWN);
            assertThat(openings.look(company)).isEqualTo(register);
            assertThat(assets.page(register.id(), AssetFilter.ALL, AssetSort.RISK, 0, 10)).extracting(AssetLine::name).containsExactly("社員名簿");
            assertThat(assets.count(register.id(), AssetFilter.ALL)).isOne();
            assertThat(assets.matrix(register.id())).hasSize(1);
            assertThat(assets.find(register.id(), 1)).contains(asset);
            assertThat(assets.get(asset.id())).isEqualTo(asset);
        });

        stage.run(cast.clerk(), () -> openings.close(company));
        theOfficeReadsNothing();
    }

    @Test
    void afterItsLastDayItIsClosedByItself() {
        open(TODAY.plusDays(2));

        stage.today().moveTo(TODAY.plusDays(2));
        assertThat(stage.as(Persona.COORDINATOR, () -> openings.sight(company))).contains(Sight.SHOWN);
        stage.today().moveTo(TODAY.plusDays(3));
        theOfficeReadsNothing();
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> stage.run(cast.clerk(), () -> openings.close(company)));

        open(TODAY.plusDays(4));
        assertThat(stage.as(cast.clerk(), () -> openings.past(company)).openings()).extracting(OpeningRow::inForce, OpeningRow::closedBy).containsExactly(tuple(true, ""), tuple(false, ""));
    }

    @Test
    void ofAnOpenRegisterTheOfficeWritesNothingAndTakesNothingAlong() {
        open(TODAY);

        Refused.everything(stage, Persona.COORDINATOR, () -> registers.of(company), () -> assets.all(register.id(), AssetFilter.ALL, AssetSort.NUMBER), () -> workbook.write(register, AssetFilter.ALL, Locale.JAPANESE),
                () -> export.start(company, Locale.JAPANESE), () -> history.of(asset.id(), 0, 10), () -> assets.add(register.id(), asset.input()), () -> assets.save(asset.id(), asset.input(), asset.version()),
                () -> assets.archive(asset.id()), () -> openings.open(company, new OpeningInput(TODAY, "")), () -> openings.close(company), () -> openings.past(company));
    }

    @ParameterizedTest
    @EnumSource(value = Persona.class, names = {"COORDINATOR"}, mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseLearnsOfIt(Persona persona) {
        open(TODAY);

        Refused.everything(stage, persona, () -> openings.current(company), () -> openings.look(company), () -> openings.progress(company), () -> openings.past(company), () -> openings.close(company),
                () -> openings.open(company, new OpeningInput(TODAY, "")), () -> assets.get(asset.id()));
        assertThat(stage.as(persona, () -> openings.sight(company))).isEmpty();
        assertThat(stage.as(persona, () -> openings.mayOpen(company))).isFalse();
    }

    @Test
    void theExecutiveOpensItTooAndTheExpertDoesNot() {
        var head = stage.person(Role.EXECUTIVE, cast.company().space());
        var expert = stage.person(Role.EXPERT, cast.company().space());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stage.run(expert, () -> openings.open(company, new OpeningInput(TODAY, ""))));

        stage.run(head, () -> {
            assertThat(openings.mayOpen(company)).isTrue();
            openings.open(company, new OpeningInput(TODAY, ""));
        });

        assertThat(stage.as(expert, () -> openings.current(company))).isPresent();
        assertThat(stage.as(expert, () -> openings.mayOpen(company))).isFalse();
        assertThat(stage.as(expert, () -> openings.past(company)).openings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"-1, refusal.opening.past", "31, refusal.opening.long"})
    void itsLastDayLiesWithinThirtyDays(int days, String sentence) {
        Refused.beside("until", sentence, () -> open(TODAY.plusDays(days)));

        assertThat(open(TODAY.plusDays(30)).until()).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void itIsOpenedOnceAtATime() {
        open(TODAY.plusDays(7));

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> open(TODAY.plusDays(1))).returns(cast.participant().name(), Stale::by);

        stage.run(cast.clerk(), () -> openings.close(company));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> stage.run(cast.clerk(), () -> openings.close(company)));
        assertThat(open(TODAY.plusDays(1)).until()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void theCompanyReadsWhenItWasOpenAndWhoLooked() {
        Refused.with("refusal.opening.closed", () -> stage.run(Persona.COORDINATOR, () -> openings.look(company)));
        open(TODAY.plusDays(7));
        stage.run(Persona.COORDINATOR, () -> openings.look(company));
        stage.run(cast.clerk(), () -> openings.close(company));

        var past = stage.as(cast.clerk(), () -> openings.past(company));

        assertThat(past.looks()).singleElement().returns(Persona.COORDINATOR.displayName(), OpeningPast.Look::by);
        assertThat(past.openings()).singleElement().returns(cast.participant().name(), OpeningRow::closedBy).returns(false, OpeningRow::inForce);
        assertThat(stage.as(Persona.COORDINATOR, () -> trail.page(cast.company().name(), 0, 3))).extracting(AuditRow::action).containsExactly("register.closed", "register.looked", "register.opened");
    }

    @Test
    void anotherCompanysLooksAreItsOwn() {
        var other = stage.company(stage.anyEdition());

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.run(other.clerk(), () -> trail.of(cast.company().space(), "register.looked", 10)));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.run(other.clerk(), () -> openings.past(company)));
    }

    private OpeningRow open(LocalDate until) {
        return stage.as(cast.clerk(), () -> openings.open(company, new OpeningInput(until, " 電話で相談する ")));
    }

    private void theOfficeReadsNothing() {
        assertThat(stage.as(Persona.COORDINATOR, () -> openings.sight(company))).contains(Sight.COUNTS);
        assertThat(stage.as(Persona.COORDINATOR, () -> openings.progress(company))).isEqualTo(new RegisterProgress(1, 1, 1, 1));
        Refused.everything(stage, Persona.COORDINATOR, () -> assets.page(register.id(), AssetFilter.ALL, AssetSort.RISK, 0, 10), () -> assets.count(register.id(), AssetFilter.ALL), () -> assets.matrix(register.id()),
                () -> assets.businesses(register.id()), () -> assets.find(register.id(), 1), () -> assets.get(asset.id()));
    }
}
