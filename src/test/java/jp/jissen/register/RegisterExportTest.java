package jp.jissen.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.testing.Errands;
import jp.jissen.testing.MovableClock;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;
import jp.jissen.work.JobId;
import jp.jissen.work.JobRow;
import jp.jissen.work.JobService;
import jp.jissen.work.JobState;

@Staged
class RegisterExportTest {

    @Autowired
    Stage stage;
    @Autowired
    Errands errands;
    @Autowired
    RegisterExport export;
    @Autowired
    JobService jobs;
    @Autowired
    MovableClock clock;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    TransactionTemplate transactions;
    private Stage.Cast cast;

    @BeforeEach
    void aRegister() {
        errands.runDue();   // what other tests left
        cast = stage.company(stage.anyEdition());
        stage.asset(cast, "髙﨑𠮷一の名簿");
    }

    @Test
    void theJobWritesTheWorkbookAndTheOneWhoAskedFetchesIt() throws IOException {
        var job = start();
        Refused.with("refusal.export.gone", () -> fetch(cast.clerk(), job));
        errands.runDue();

        assertThat(get(job)).returns(JobState.DONE, JobRow::state).returns(1L, JobRow::done).returns(1L, JobRow::total);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(fetch(cast.clerk(), job)))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(2).getStringCellValue()).isEqualTo("髙﨑𠮷一の名簿");
        }
    }

    @Test
    void nobodyElseFetchesItNeitherAColleagueNorTheOffice() {
        var job = start();
        errands.runDue();
        var colleague = stage.person(Role.PARTICIPANT, cast.company().space());

        assertThat(stage.as(Persona.COORDINATOR, () -> jobs.get(job)).state()).isEqualTo(JobState.DONE);
        for (var person : List.of(colleague, Persona.COORDINATOR.userName(), Persona.STRANGER.userName(), Persona.ADMIN.userName())) {
            Refused.with("refusal.absent", () -> fetch(person, job));
        }
        Refused.with("refusal.absent", () -> stage.run(cast.clerk(), () -> export.copy(stage.company(stage.anyEdition()).company().id(), job, new ByteArrayOutputStream())));
    }

    @Test
    void afterADayTheProgramTakesItAwayByItself() {
        var job = start();
        errands.runDue();
        assertThat(files()).isOne();
        clock.advance(Duration.ofHours(23));
        errands.runDue();
        assertThat(files()).isOne();
        clock.advance(Duration.ofHours(2));
        errands.runDue();

        assertThat(files()).isZero();
        Refused.with("refusal.export.gone", () -> fetch(cast.clerk(), job));
        assertThat(stage.as(Persona.COORDINATOR, () -> jobs.page(PageRequest.of(0, 1_000)))).filteredOn(row -> row.space().equals(cast.company().space()) && row.askedBy().isEmpty())
                .singleElement().returns(JobState.DONE, JobRow::state);
    }

    @Test
    void aCancelledExportLeavesNoFile() {
        var job = start();
        stage.run(cast.clerk(), () -> jobs.cancel(job));
        errands.runDue();

        assertThat(files()).isZero();
    }

    /** The program died after the workbook was kept and before that was written down. */
    @Test
    void aJobThatIsBegunAgainWithItsWorkbookThereMakesNoOther() {
        var job = start();
        errands.runDue();
        Acting.asSystemIn(cast.company().space(), () -> transactions.execute(transaction -> jdbc.update("update job set state = 'FAILED' where id = ?", job.value())));
        stage.run(cast.clerk(), () -> jobs.restart(job));
        errands.runDue();

        assertThat(get(job).state()).isEqualTo(JobState.DONE);
        assertThat(files()).isOne();
    }

    @Test
    void whoeverAsksAgainGetsTheirOwnJobAsLongAsItsWorkbookIsThere() {
        var job = start();
        assertThat(start()).as("under way").isEqualTo(job);
        errands.runDue();
        assertThat(start()).as("there").isEqualTo(job);
        assertThat(stage.as(stage.person(Role.PARTICIPANT, cast.company().space()), () -> export.start(cast.company().id(), Locale.JAPANESE))).as("a colleague's own").isNotEqualTo(job);
        assertThat(stage.as(cast.clerk(), () -> export.start(cast.company().id(), Locale.ENGLISH))).as("with other words").isNotEqualTo(job);
        clock.advance(Duration.ofHours(25));
        errands.runDue();

        assertThat(start()).as("taken away").isNotEqualTo(job);
    }

    @Test
    void afterACancelledOneAnotherIsStarted() {
        var job = start();
        stage.run(cast.clerk(), () -> jobs.cancel(job));

        assertThat(start()).isNotEqualTo(job);
    }

    private JobId start() {
        return stage.as(cast.clerk(), () -> export.start(cast.company().id(), Locale.JAPANESE));
    }

    private JobRow get(JobId job) {
        return stage.as(cast.clerk(), () -> jobs.get(job));
    }

    private byte[] fetch(String person, JobId job) {
        var file = new ByteArrayOutputStream();
        stage.run(person, () -> export.copy(cast.company().id(), job, file));
        return file.toByteArray();
    }

    private long files() {
        return Acting.asSystemIn(cast.company().space(), () -> transactions.execute(transaction -> jdbc.queryForObject("select count(*) from stored_file", Long.class)));
    }
}
