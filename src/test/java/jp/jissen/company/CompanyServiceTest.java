package jp.jissen.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.Role;
import jp.jissen.base.Absent;
import jp.jissen.base.Stale;
import jp.jissen.programme.ClosingDay;
import jp.jissen.programme.Period;
import jp.jissen.revision.Revision;
import jp.jissen.testing.As;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.SameMoment;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** A company's page and its closing days. */
@Staged
@As(Persona.COORDINATOR)
class CompanyServiceTest {

    private static final Period SUMMER = new Period(LocalDate.of(2025, 8, 9), LocalDate.of(2025, 8, 17));
    private static final Period SATURDAY = new Period(LocalDate.of(2025, 7, 5), LocalDate.of(2025, 7, 5));

    @Autowired
    Stage stage;
    @Autowired
    CompanyService companies;
    @Autowired
    CompanyHistory history;

    private Stage.Cast company;

    @BeforeEach
    void aCompany() {
        company = stage.company(stage.anyEdition());
    }

    @Test
    void theNameIsKeptAsTypedAndTheNumbersPlain() {
        var made = companies.create(new CompanyProfile("㈱髙﨑𠮷野ﾊﾞﾈ", "たかさきよしのばね", "I-W", 9_999, 0, "〒１４４−００３５", "東京都大田区南蒲田9-8-7", "０３-0000-0101", ""));

        assertThat(companies.get(made.id()).profile()).extracting(CompanyProfile::name, CompanyProfile::employees, CompanyProfile::postalCode, CompanyProfile::phone)
                .containsExactly("㈱髙﨑𠮷野ﾊﾞﾈ", 9_999, "144-0035", "03-0000-0101");
    }

    @Test
    void anIndustryThatTheCatalogueDoesNotKnowIsRefused() {
        Refused.beside("industry", "refusal.code.unknown", () -> companies.create(profile("株式会社甲", "S")));
        Refused.beside("industry", "refusal.code.unknown", () -> companies.change(company.company().id(), profile("株式会社甲", "I"), company.company().version()));
    }

    @Test
    void whatAColleagueHasSavedIsNotOverwritten() {
        var changed = companies.change(company.company().id(), profile("株式会社あたらし", "I-R"), company.company().version());

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> companies.change(company.company().id(), profile("株式会社ふるい", "E"), company.company().version()));
        assertThat(companies.get(company.company().id())).isEqualTo(changed).extracting(CompanyRow::name).isEqualTo("株式会社あたらし");
    }

    /** Both have pressed the button in the same moment: still one is told, not shown a failure. */
    @Test
    void ofTwoWhoSaveInTheSameMomentOneIsTold() throws Exception {
        for (var round = 0; round < 10; round++) {
            var seen = companies.get(company.company().id());
            var number = round;

            assertThat(SameMoment.both(() -> save("株式会社赤羽%d".formatted(number), seen), () -> save("株式会社青山%d".formatted(number), seen))).as("round %d", round).containsExactlyInAnyOrder("saved", "stale");
        }
        assertThat(history.of(company.company().id(), 0, 20)).extracting(Revision::number).containsExactly(11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
    }

    @Test
    void closingDaysAreToldByTheCompanyOrTheOfficeAndReadByAllWhoVisitIt() {
        stage.run(company.clerk(), () -> companies.close(company.company().id(), SUMMER, "夏季休業"));
        companies.close(company.company().id(), SATURDAY, "棚卸し");

        for (var reader : new String[] {company.clerk(), stage.person(Role.EXPERT, company.company().space()), stage.person(Role.EXECUTIVE, company.company().space())}) {
            assertThat(stage.as(reader, () -> companies.closings(company.company().id()))).as("by date").extracting(CompanyClosingRow::day).containsExactly(new ClosingDay(SATURDAY, "棚卸し"), new ClosingDay(SUMMER, "夏季休業"));
        }
        var mistaken = companies.closings(company.company().id()).getFirst();
        stage.run(company.clerk(), () -> companies.reopen(mistaken.id()));
        assertThat(companies.closings(company.company().id())).extracting(row -> row.day().reason()).containsExactly("夏季休業");
    }

    @Test
    void aClosingDayNeedsAReasonAndAPeriodThatRunsForward() {
        Refused.beside("reason", "refusal.text.missing", () -> companies.close(company.company().id(), SUMMER, " "));
        Refused.beside("reason", "refusal.text.long", () -> companies.close(company.company().id(), SUMMER, "あ".repeat(101)));
        Refused.beside("until", "refusal.period.reversed", () -> new Period(SUMMER.until(), SUMMER.from()));
        assertThat(companies.closings(company.company().id())).isEmpty();
    }

    @Test
    void anotherCompanyNeitherTellsNorTakesBackItsClosingDays() {
        companies.close(company.company().id(), SUMMER, "夏季休業");
        var closing = companies.closings(company.company().id()).getFirst();
        var stranger = stage.company(stage.anyEdition()).clerk();

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.run(stranger, () -> companies.close(company.company().id(), SATURDAY, "休み")));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.run(stranger, () -> companies.closings(company.company().id())));
        stage.run(stranger, () -> companies.reopen(closing.id()));
        assertThat(companies.closings(company.company().id())).containsExactly(closing);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COORDINATOR")
    void whoHasNoPartInACompanyFindsNothing(Persona persona) {
        var id = company.company().id();

        Refused.everything(stage, persona, () -> companies.get(id), () -> companies.closings(id), () -> companies.close(id, SUMMER, "休み"), () -> companies.create(profile("株式会社甲", "E")),
                () -> companies.change(id, profile("株式会社甲", "E"), company.company().version()), () -> companies.get(new CompanyId(UUID.randomUUID())));
        assertThat(companies.get(id)).isEqualTo(company.company());
    }

    @Test
    void theOfficeHasNoCompanyOfItsOwn() {
        assertThat(companies.mine(Role.PARTICIPANT)).isEmpty();
        assertThat(stage.as(company.clerk(), () -> companies.mine(Role.PARTICIPANT))).containsExactly(company.company());
        assertThat(stage.as(company.clerk(), () -> companies.mine(Role.EXPERT))).isEmpty();
    }

    private String save(String name, CompanyRow seen) {
        return stage.as(Persona.COORDINATOR, () -> SameMoment.saved(() -> companies.change(seen.id(), profile(name, "I-R"), seen.version())));
    }

    private static CompanyProfile profile(String name, String industry) {
        return new CompanyProfile(name, "よみ", industry, 10, 100, "", "", "", "");
    }
}
