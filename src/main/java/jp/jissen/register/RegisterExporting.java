package jp.jissen.register;

import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Component;

import jp.jissen.company.CompanyId;
import jp.jissen.file.Audience;
import jp.jissen.file.FileStore;
import jp.jissen.file.JobFiles;
import jp.jissen.work.JobContext;
import jp.jissen.work.Work;

/** Writes the workbook in the name of whoever asked. Begun again after a crash, it writes it anew unless it was kept: until the end nothing is. */
@Component
class RegisterExporting implements Work {

    static final String KIND = "register.export";

    private final RegisterService registers;
    private final AssetService assets;
    private final WorkbookWriter writer;
    private final FileStore files;
    private final JobFiles made;

    RegisterExporting(RegisterService registers, AssetService assets, WorkbookWriter writer, FileStore files, JobFiles made) {
        this.registers = registers;
        this.assets = assets;
        this.writer = writer;
        this.files = files;
        this.made = made;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        if (made.made(job)) {
            return;
        }
        var input = job.input().split(" ");
        var register = registers.of(new CompanyId(UUID.fromString(input[0])));
        var workbook = writer.write(register, assets.all(register.id(), AssetFilter.ALL, AssetSort.NUMBER), Locale.forLanguageTag(input[1]), job::progress);
        made.keep(job, () -> files.keep(job.space(), Audience.COMPANY, "jissen-register.xlsx", workbook));
    }
}
