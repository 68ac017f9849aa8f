package jp.jissen.casestudy;

import java.io.OutputStream;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Roles;
import jp.jissen.base.Absent;
import jp.jissen.base.Era;
import jp.jissen.base.Refusal;
import jp.jissen.base.Sentence;
import jp.jissen.file.FileId;
import jp.jissen.file.FileRow;
import jp.jissen.file.FileStore;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionService;
import jp.jissen.work.JobId;
import jp.jissen.work.JobRow;
import jp.jissen.work.JobService;
import jp.jissen.work.Jobs;

/** The year's book as PDF: made by a job, then for a day to be fetched by whoever of the office asked. */
@Service
@RolesAllowed(Roles.COORDINATOR)
public class BookService {

    private final EditionService editions;
    private final Jobs starting;
    private final JobService jobs;
    private final FileStore files;

    BookService(EditionService editions, Jobs starting, JobService jobs, FileStore files) {
        this.editions = editions;
        this.starting = starting;
        this.jobs = jobs;
        this.files = files;
    }

    /**
     * Starts the job.
     *
     * @param preview whether pages that are not final are in it, each marked as a sample
     * @return the actor's own job for the same, if one is under way or its book is still there
     * @throws Absent when there is no such edition
     */
    @Transactional
    public JobId start(EditionId edition, boolean preview) {
        return own(edition, preview).orElseGet(() -> begin(edition, preview));
    }

    /** As {@link #start}, with the pages as they are now: only a job that is under way is given again. */
    @Transactional
    public JobId startAnew(EditionId edition, boolean preview) {
        return own(edition, preview).filter(job -> !jobs.get(job).state().over()).orElseGet(() -> begin(edition, preview));
    }

    /** The actor's own job that is under way, or whose book is still there. */
    @Transactional(readOnly = true)
    public Optional<JobRow> underWay(EditionId edition, boolean preview) {
        return own(edition, preview).map(jobs::get);
    }

    /**
     * The book that the job made, for the header of a download.
     *
     * @throws Absent when the job is not for the actor
     * @throws Refusal when it is not there yet, not any more, or never was since the job makes something else
     */
    @Transactional(readOnly = true)
    public FileRow file(EditionId edition, JobId job) {
        return files.get(made(edition, job));
    }

    /** Writes the book that the job made, a chunk at a time; refused as {@link #file} before the first of them. */
    @Transactional(readOnly = true)
    public void copy(EditionId edition, JobId job, OutputStream out) {
        files.copy(made(edition, job), out);
    }

    private FileId made(EditionId edition, JobId job) {
        editions.get(edition);
        var made = Optional.of(jobs.get(job)).filter(row -> row.kind().equals(BookWork.KIND) && row.input().startsWith(edition.toString())).flatMap(JobRow::result);
        return made.map(FileId::new).orElseThrow(() -> new Refusal("refusal.export.gone"));
    }

    private Optional<JobId> own(EditionId edition, boolean preview) {
        return starting.own(BookWork.KIND, editions.get(edition).space(), input(edition, preview));
    }

    private JobId begin(EditionId id, boolean preview) {
        var edition = editions.get(id);
        var year = Era.fiscalYear(edition.fiscalYear());
        return starting.start(BookWork.KIND, edition.space(), input(id, preview), preview ? Sentence.of("job.title.bookPreview", year) : Sentence.of("job.title.book", year));
    }

    private static String input(EditionId edition, boolean preview) {
        return edition + " " + (preview ? BookWork.PREVIEW : BookWork.FINAL);
    }
}
