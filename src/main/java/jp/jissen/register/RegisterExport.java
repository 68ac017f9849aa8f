package jp.jissen.register;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Sentence;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyService;
import jp.jissen.file.FileId;
import jp.jissen.file.FileRow;
import jp.jissen.file.FileStore;
import jp.jissen.work.JobId;
import jp.jissen.work.JobService;
import jp.jissen.work.Jobs;

/** A large register as an Excel workbook: written by a job, then for a day to be fetched. */
@Service
@PreAuthorize("isAuthenticated()")
public class RegisterExport {

    /** So many assets are written while the page waits; more take a job. */
    public static final int AT_ONCE = 300;

    private final RegisterService registers;
    private final CompanyService companies;
    private final Jobs starting;
    private final JobService jobs;
    private final FileStore files;

    RegisterExport(RegisterService registers, CompanyService companies, Jobs starting, JobService jobs, FileStore files) {
        this.registers = registers;
        this.companies = companies;
        this.starting = starting;
        this.jobs = jobs;
        this.files = files;
    }

    /**
     * Starts the job.
     *
     * @return the actor's own job for the same, if one is under way or its workbook is still there
     * @throws Absent when the register is not for the actor
     */
    @Transactional
    public JobId start(CompanyId company, Locale locale) {
        return own(company, locale).orElseGet(() -> begin(company, locale));
    }

    /** As {@link #start}, with the register as it is now: only a job that is under way is given again. */
    @Transactional
    public JobId startAnew(CompanyId company, Locale locale) {
        return own(company, locale).filter(job -> !jobs.get(job).state().over()).orElseGet(() -> begin(company, locale));
    }

    private Optional<JobId> own(CompanyId company, Locale locale) {
        return starting.own(RegisterExporting.KIND, registers.of(company).space(), input(company, locale));
    }

    private JobId begin(CompanyId company, Locale locale) {
        return starting.start(RegisterExporting.KIND, registers.of(company).space(), input(company, locale), Sentence.of("job.title.register", companies.get(company).name()));
    }

    private static String input(CompanyId company, Locale locale) {
        return company + " " + locale.getLanguage();
    }

    /**
     * The workbook that the job made, for the header of a download.
     *
     * @throws Absent when the register or the job is not for the actor: the office sees the job and not the register
     * @throws Refusal when it is not there yet or not any more
     */
    @Transactional(readOnly = true)
    public FileRow file(CompanyId company, JobId job) {
        return files.get(made(company, job));
    }

    /** Writes the workbook that the job made, a chunk at a time; refused as {@link #file} before the first of them. */
    @Transactional(readOnly = true)
    public void copy(CompanyId company, JobId job, OutputStream out) {
        files.copy(made(company, job), out);
    }

    private FileId made(CompanyId company, JobId job) {
        registers.of(company);
        var row = jobs.get(job);
        if (!row.kind().equals(RegisterExporting.KIND) || !row.input().startsWith(company.toString())) {
            throw new Absent();
        }
        return row.result().map(FileId::new).orElseThrow(() -> new Refusal("refusal.export.gone"));
    }
}
