package jp.jissen.register;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.access.Acting;
import jp.jissen.base.Sentence;
import jp.jissen.company.CompanyId;
import jp.jissen.file.Audience;
import jp.jissen.file.FileStore;
import jp.jissen.work.JobContext;
import jp.jissen.work.Jobs;
import jp.jissen.work.Work;

/** Writes the workbook in the name of whoever asked. Begun again after a crash, it writes it anew unless it was kept: until the end nothing is. */
@Component
class RegisterExporting implements Work {

    static final String KIND = "register.export";

    private static final Duration KEPT = Duration.ofDays(1);

    private final RegisterService registers;
    private final AssetService assets;
    private final WorkbookWriter writer;
    private final FileStore files;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RegisterExporting(RegisterService registers, AssetService assets, WorkbookWriter writer, FileStore files, Jobs jobs, PlatformTransactionManager transactions, Clock clock) {
        this.registers = registers;
        this.assets = assets;
        this.writer = writer;
        this.files = files;
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        if (transaction.execute(status -> jobs.hasResult(job.id()))) {
            return;
        }
        var input = job.input().split(" ");
        var register = registers.of(new CompanyId(UUID.fromString(input[0])));
        var workbook = writer.write(register, assets.all(register.id(), AssetFilter.ALL, AssetSort.NUMBER), Locale.forLanguageTag(input[1]), job::progress);
        removeLater(job);
        transaction.executeWithoutResult(status -> jobs.result(job.id(), files.keep(job.space(), Audience.COMPANY, "jissen-register.xlsx", workbook).id().value()));
    }

    /** Written before the file is: no file stays without its end. Nobody asks for it, so the program does by itself. */
    private void removeLater(JobContext job) {
        Acting.asSystemIn(job.space(), () -> transaction.execute(status -> jobs.startAsSystem(ExportRemoval.KIND, job.space(), job.id().toString(), Sentence.of("job.title.removal"), clock.instant().plus(KEPT))));
    }
}
