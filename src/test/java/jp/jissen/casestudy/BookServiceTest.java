package jp.jissen.casestudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.account.NewAccount;
import jp.jissen.account.PersonName;
import jp.jissen.company.ParticipantDetails;
import jp.jissen.company.ParticipantService;
import jp.jissen.programme.EditionRow;
import jp.jissen.testing.Errands;
import jp.jissen.testing.Manuscripts;
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

    @Autowired
    Stage stage;
    @Autowired
    Errands errands;
    @Autowired
    BookService books;
    @Autowired
    BookPages pages;
    @Autowired
    CaseService cases;
    @Autowired
    JobService jobs;
    @Autowired
    MovableClock clock;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    TransactionTemplate transactions;
    @Autowired
    Manuscripts manuscripts;
    @Autowired
    ParticipantService participants;
    private EditionRow edition;
    private String finished;
    private String begun;

    /** One page that is final, and one that is not. */
    @BeforeEach
    void pages() {
        errands.runDue();   // what other tests left
        edition = stage.draft();
        finished = manuscripts.finish(stage.company(edition)).text().alias();
        begun = manuscripts.begin(stage.company(edition).enrolment().id()).text().alias();
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
            assertThat(Printing.text(pdf, 4, 5)).contains(finished).doesNotContain("見本");
            assertThat(Printing.text(pdf, 6, 7)).contains(begun, "見本");
        }
    }

    @Test
    void withoutPreviewOnlyFinalPagesAreInIt() throws IOException {
        var job = start(false);
        errands.runDue();

        try (var pdf = Printing.read(fetch(Persona.COORDINATOR.userName(), job))) {
            assertThat(Printing.text(pdf, 1, 6)).contains(finished).doesNotContain(begun, "見本");
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
        var another = stage.draft().id();
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
        var empty = stage.draft();
        var job = stage.as(Persona.COORDINATOR, () -> books.start(empty.id(), false));
        errands.runDue();

        assertThat(get(job).state()).isEqualTo(JobState.FAILED);
        assertThat(get(job).remark()).hasValueSatisfying(remark -> assertThat(remark.key()).isEqualTo("refusal.book.empty"));
    }

    @Test
    void aNameThatIsThereByNowStopsTheBook() {
        finishWithAName();
        var job = start(false);
        errands.runDue();

        assertThat(get(job).state()).isEqualTo(JobState.FAILED);
        assertThat(get(job).remark()).hasValueSatisfying(remark -> assertThat(remark.key()).isEqualTo("refusal.book.names"));
    }

    @Test
    void theSampleIsMadeNeverthelessAndMarksThatPage() throws IOException {
        var named = finishWithAName();
        var job = start(true);
        errands.runDue();

        assertThat(get(job).state()).isEqualTo(JobState.DONE);
        try (var pdf = Printing.read(fetch(Persona.COORDINATOR.userName(), job))) {
            for (var left = 4; left < 10; left += 2) {
                var spread = Printing.text(pdf, left, left + 1);
                assertThat(spread.contains("見本")).as("page " + left).isNotEqualTo(spread.contains(finished));
            }
            assertThat(Printing.text(pdf, 4, 9)).contains(finished, begun, named);
        }
    }

    /** Whether it is final again or not: the contents have been made from what it was. */
    @Test
    void aPageThatIsOpenedAgainMeanwhileStopsTheBook() {
        var entry = entries(false).getFirst();
        assertThat(page(entry, false)).returns(false, BookPage::sample);
        var page = reopen(entry);
        Refused.with("refusal.book.changed", () -> page(entry, false));

        stage.run(Persona.COORDINATOR, () -> cases.finish(page.id(), page.version()));
        Refused.with("refusal.book.changed", () -> page(entry, false));
        assertThat(page(entries(false).getFirst(), false)).returns(false, BookPage::sample);
    }

    @Test
    void aPageThatIsOpenedAgainMeanwhileIsInTheSampleAsItIsNow() {
        var entry = entries(true).stream().filter(one -> one.alias().equals(finished)).findFirst().orElseThrow();
        assertThat(page(entry, true)).returns(false, BookPage::sample);
        var page = reopen(entry);
        stage.run(Persona.COORDINATOR, () -> cases.save(page.id(), page.text().with(CaseBlock.OUTLOOK, "書き直しました。"), page.version()));

        assertThat(page(entry, true)).returns(true, BookPage::sample).extracting(printed -> printed.company().text().of(CaseBlock.OUTLOOK)).isEqualTo("書き直しました。");
    }

    /** Somebody of that name has joined the company since its page became final. @return what the company is called in print */
    private String finishWithAName() {
        var late = stage.company(edition);
        var page = manuscripts.finish(late);
        stage.run(Persona.COORDINATOR, () -> participants.add(late.enrolment().id(), new NewAccount(new PersonName("監査 はじめ", "かんさ はじめ"), "", ""), new ParticipantDetails("総務部", "", ""), stage.today().date()));
        return page.text().alias();
    }

    private List<BookEntry> entries(boolean preview) {
        return stage.as(Persona.COORDINATOR, () -> pages.entries(edition.id(), preview));
    }

    private BookPage page(BookEntry entry, boolean preview) {
        return stage.as(Persona.COORDINATOR, () -> pages.page(entry, preview));
    }

    private CaseDetails reopen(BookEntry entry) {
        return stage.as(Persona.COORDINATOR, () -> cases.reopen(entry.id(), cases.get(entry.id()).version()));
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
