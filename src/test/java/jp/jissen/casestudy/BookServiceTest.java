package jp.jissen.casestudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionRow;
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
class BookServiceTest {

    private static final BookEntry FINAL = new BookEntry(new CasePageId(UUID.randomUUID()), "CM", "建設・製造", "金属部品製造業𠮷", "題", true);
    private static final BookEntry DRAFT = new BookEntry(new CasePageId(UUID.randomUUID()), "WR", "卸売・小売", "食品卸売業B", "題", false);

    private static final Pages PAGES = new Pages();

    /** One for all tests: who asks for the bean once keeps it. */
    private static final class Pages implements BookPages {

        private EditionId of = new EditionId(new UUID(0, 0));

        @Override
        public List<BookEntry> entries(EditionId edition, boolean preview) {
            return edition.equals(of) ? preview ? List.of(DRAFT, FINAL) : List.of(FINAL) : List.of();
        }

        @Override
        public PrintedCase page(CasePageId id) {
            return PrintedCases.of(PrintedCases.usual().text().with(CaseBlock.ALIAS, (id.equals(FINAL.id()) ? FINAL : DRAFT).alias()));
        }
    }

    @Autowired
    Stage stage;
    @Autowired
    Errands errands;
    @Autowired
    BookService books;
    @Autowired
    JobService jobs;
    @Autowired
    MovableClock clock;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    TransactionTemplate transactions;
    @Autowired
    DefaultListableBeanFactory beans;
    private EditionRow edition;

    @BeforeEach
    void pages() {
        errands.runDue();   // what other tests left
        edition = stage.edition();
        PAGES.of = edition.id();
        beans.registerSingleton("pagesOfTheTest", PAGES);
    }

    @AfterEach
    void noPages() {
        beans.destroySingleton("pagesOfTheTest");
    }

    @Test
    void theJobMakesTheBookAndTheOneWhoAskedFetchesIt() throws IOException {
        var job = start(true);
        assertThat(stage.as(Persona.COORDINATOR, () -> books.underWay(edition.id(), true))).map(JobRow::id).contains(job);
        assertThat(stage.as(Persona.COORDINATOR, () -> books.underWay(edition.id(), false))).isEmpty();
        Refused.with("refusal.export.gone", () -> fetch(Persona.COORDINATOR.userName(), job));
        errands.runDue();

        assertThat(get(job)).returns(JobState.DONE, JobRow::state).returns(3L, JobRow::done).returns(3L, JobRow::total);
        try (var pdf = Printing.read(fetch(Persona.COORDINATOR.userName(), job))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(8);
            assertThat(Printing.text(pdf, 4, 5)).contains(DRAFT.alias(), "見本");
            assertThat(Printing.text(pdf, 6, 7)).contains(FINAL.alias()).doesNotContain("見本");
        }
    }

    @Test
    void withoutPreviewOnlyFinalPagesAreInIt() throws IOException {
        var job = start(false);
        errands.runDue();

        try (var pdf = Printing.read(fetch(Persona.COORDINATOR.userName(), job))) {
            assertThat(Printing.text(pdf, 1, 6)).contains(FINAL.alias()).doesNotContain(DRAFT.alias(), "見本");
        }
    }

    @Test
    void onlyTheOfficeMakesAndFetchesTheBook() {
        var job = start(true);
        errands.runDue();
        var clerk = stage.person(Role.PARTICIPANT, edition.space());

        for (var person : List.of(clerk, Persona.STRANGER.userName(), Persona.CLIENT.userName(), Persona.ADMIN.userName())) {
            assertThatThrownBy(() -> stage.as(person, () -> books.start(edition.id(), true))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> stage.as(person, () -> books.startAnew(edition.id(), true))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> stage.as(person, () -> books.underWay(edition.id(), true))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> fetch(person, job)).isInstanceOf(AccessDeniedException.class);
        }
        var another = stage.edition().id();
        Refused.with("refusal.export.gone", () -> stage.run(Persona.COORDINATOR.userName(), () -> books.copy(another, job, new ByteArrayOutputStream())));
    }

    @Test
    void aCancelledBookLeavesNoFile() {
        var job = start(true);
        stage.run(Persona.COORDINATOR.userName(), () -> jobs.cancel(job));
        errands.runDue();

        assertThat(get(job).state()).isEqualTo(JobState.CANCELLED);
        assertThat(files()).isZero();
        assertThat(start(true)).isNotEqualTo(job);
    }

    @Test
    void whoeverAsksAgainGetsTheirOwnBookUntilItIsTakenAway() {
        var job = start(true);
        errands.runDue();
        assertThat(start(true)).isEqualTo(job);
        assertThat(start(false)).isNotEqualTo(job);
        clock.advance(Duration.ofHours(25));
        errands.runDue();

        Refused.with("refusal.export.gone", () -> fetch(Persona.COORDINATOR.userName(), job));
        assertThat(start(true)).isNotEqualTo(job);
    }

    @Test
    void anEditionWithoutPagesSaysSo() {
        var empty = stage.edition();
        var job = stage.as(Persona.COORDINATOR, () -> books.start(empty.id(), false));
        errands.runDue();

        assertThat(get(job).state()).isEqualTo(JobState.FAILED);
        assertThat(get(job).remark()).hasValueSatisfying(remark -> assertThat(remark.key()).isEqualTo("refusal.book.empty"));
    }

    private JobId start(boolean preview) {
        return stage.as(Persona.COORDINATOR, () -> books.start(edition.id(), preview));
    }

    private JobRow get(JobId job) {
        return stage.as(Persona.COORDINATOR, () -> jobs.get(job));
    }

    private byte[] fetch(String person, JobId job) {
        var file = new ByteArrayOutputStream();
        stage.run(person, () -> books.copy(edition.id(), job, file));
        return file.toByteArray();
    }

    private long files() {
        return Acting.asSystemIn(edition.space(), () -> transactions.execute(transaction -> jdbc.queryForObject("select count(*) from stored_file", Long.class)));
    }
}
