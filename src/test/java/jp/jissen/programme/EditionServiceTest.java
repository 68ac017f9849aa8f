package jp.jissen.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Texts;
import jp.jissen.testing.As;
import jp.jissen.testing.House;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

@Staged
@As(Persona.COORDINATOR)
class EditionServiceTest {

    @Autowired
    Stage stage;
    @Autowired
    House house;
    @Autowired
    EditionService editions;
    @Autowired
    SessionService sessions;
    @Autowired
    ScheduleService schedules;
    @Autowired
    Texts texts;

    private EditionRow draft;

    @BeforeEach
    void aYearInPreparation() {
        draft = stage.draft();
    }

    @Test
    void aYearIsMadeOnce() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> editions.create(2025)).satisfies(refusal -> {
            assertThat(texts.get(refusal.key(), Locale.ENGLISH, refusal.arguments())).isEqualTo("The year 2025 exists already.");
            assertThat(texts.get(refusal.key(), Locale.JAPANESE, refusal.arguments())).isEqualTo("2025年度は、もうあります。");
        });
    }

    @Test
    void anEditionGoesForwardOnly() {
        assertThat(EditionState.values()).filteredOn(EditionState.PREPARING::mayBecome).containsExactly(EditionState.RUNNING);
        assertThat(EditionState.values()).filteredOn(EditionState.RUNNING::mayBecome).containsExactly(EditionState.CLOSED);
        assertThat(EditionState.values()).noneMatch(EditionState.CLOSED::mayBecome);
        Refused.with("refusal.edition.state", () -> editions.become(draft.id(), EditionState.CLOSED));
        Refused.with("refusal.edition.state", () -> editions.become(house.edition().id(), EditionState.PREPARING));
    }

    @Test
    void sessionsAtTheUsualVenueMoveAlongWithIt() {
        var elsewhere = sessions.list(draft.id()).get(4);
        sessions.change(elsewhere.id(), new SessionChange(elsewhere.heldOn(), SessionMode.VENUE, new Words("区民会館", ""), "", elsewhere.texts(), elsewhere.version()));
        var usual = new Words("都民ホール 3階", "Citizens' hall, 3rd floor");

        editions.change(draft.id(), changed(usual, "STANDARD_1_3"));

        assertThat(sessions.list(draft.id())).extracting(SessionRow::venue).containsExactly(usual, usual, usual, usual, new Words("区民会館", ""), usual, usual, usual, usual, usual);
        assertThat(editions.get(draft.id()).texts()).isEqualTo(changed(usual, "STANDARD_1_3"));
    }

    @Test
    void theRiskScaleIsChosenBeforeTheYearBegins() {
        assertThat(editions.change(draft.id(), changed(draft.texts().venue(), "COMPACT_0_2")).texts().riskScale()).isEqualTo("COMPACT_0_2");
        Refused.beside("riskScale", "refusal.code.unknown", () -> editions.change(draft.id(), changed(draft.texts().venue(), "NO_SUCH")));

        var running = stage.anyEdition();
        var other = running.texts();
        Refused.beside("riskScale", "refusal.edition.scale", () -> editions.change(running.id(), new EditionTexts(other.name(), other.venue(), "", other.helpdeskHours(), "COMPACT_0_2")));
        assertThat(editions.get(running.id()).texts().riskScale()).isEqualTo("STANDARD_1_3");
    }

    @Test
    void wordsThatDoNotFitAreRefusedBesideTheirField() {
        var venue = draft.texts().venue();
        var hours = draft.texts().helpdeskHours();
        Refused.beside("name", "refusal.text.missing", () -> new EditionTexts(new Words(" ", "Year"), venue, "", hours, "STANDARD_1_3"));
        Refused.beside("nameEn", "refusal.text.long", () -> new EditionTexts(new Words("年度", "x".repeat(101)), venue, "", hours, "STANDARD_1_3"));
        Refused.beside("venue", "refusal.text.long", () -> changed(new Words("あ".repeat(401), ""), "STANDARD_1_3"));
        Refused.beside("aimEn", "refusal.text.long", () -> new VisitWindow(1, draft.period(), new Words("目的", "x".repeat(401)), true));
        Refused.beside("label", "refusal.text.long", () -> new Milestone("INTERVIEW", new Words("あ".repeat(101), ""), draft.period()));
        Refused.beside("title", "refusal.text.missing", () -> editions.renamePart(draft.id(), 1, new Words("", "Part")));
    }

    @Test
    void visitsAndMilestonesMoveWithinTheYear() {
        var window = new VisitWindow(2, new Period(draft.period().from(), draft.period().until()), new Words("計画を立てる", "Plan"), false);
        editions.change(draft.id(), window);
        editions.change(draft.id(), new Milestone("PRODUCTION", new Words("編集", "Editing"), new Period(draft.period().until(), draft.period().until())));

        var schedule = schedules.get(draft.id());
        assertThat(schedule.windows().get(1)).isEqualTo(window);
        assertThat(schedule.milestones()).filteredOn(milestone -> milestone.code().equals("PRODUCTION")).singleElement().extracting(Milestone::label).isEqualTo(new Words("編集", "Editing"));
        assertOutside("from", draft.period().from().minusDays(1), draft.period().until());
        assertOutside("until", draft.period().from(), draft.period().until().plusDays(1));
    }

    @Test
    void whatIsNotThereIsAbsent() {
        var nowhere = new EditionId(UUID.randomUUID());
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> editions.get(nowhere));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> editions.change(draft.id(), new VisitWindow(5, draft.period(), new Words("目的", ""), false)));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> editions.change(draft.id(), new Milestone("PARTY", new Words("打ち上げ", ""), draft.period())));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> editions.renamePart(draft.id(), 99, new Words("編", "")));
    }

    @Test
    void aPartMayBeRenamed() {
        editions.renamePart(draft.id(), 10, new Words("レジリエンス", ""));

        assertThat(editions.parts(draft.id()).get(10).title()).isEqualTo(new Words("レジリエンス", ""));
        assertThat(editions.parts(house.edition().id()).get(10).title().ja()).isEqualTo("サイバーレジリエンス能力の育成");
    }

    @Test
    void onlyTheOfficeChangesAYear() {
        var id = house.edition().id();

        for (var persona : EnumSet.complementOf(EnumSet.of(Persona.COORDINATOR))) {
            Refused.everything(stage, persona, () -> editions.create(2199), () -> editions.makeNext(id), () -> editions.change(id, house.edition().texts()), () -> editions.become(id, EditionState.CLOSED),
                    () -> editions.change(id, new VisitWindow(1, house.edition().period(), new Words("目的", ""), true)), () -> editions.change(id, new Milestone("INTERVIEW", new Words("取材", ""), house.edition().period())),
                    () -> editions.renamePart(id, 1, new Words("編", "")), () -> schedules.close(new Period(LocalDate.EPOCH, LocalDate.EPOCH), "休み"), () -> schedules.reopen(new ClosingDayId(UUID.randomUUID())));
        }
        assertThat(editions.get(id)).isEqualTo(house.edition());
    }

    private void assertOutside(String field, LocalDate from, LocalDate until) {
        var outside = new Period(from, until);
        for (var change : List.<Runnable>of(() -> editions.change(draft.id(), new VisitWindow(1, outside, new Words("目的", ""), true)),
                () -> editions.change(draft.id(), new Milestone("INTERVIEW", new Words("取材", ""), outside)))) {
            Refused.beside(field, "refusal.date.outside", change::run);
        }
    }

    private EditionTexts changed(Words venue, String scale) {
        return new EditionTexts(draft.name(), venue, "03-0000-0000", new Words("平日 9時〜17時", ""), scale);
    }
}
