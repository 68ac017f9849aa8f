package jp.jissen.register;

import java.util.Locale;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A register as an Excel workbook, at once; for large ones see {@link RegisterExport}. */
@Service
public class RegisterWorkbook {

    private final AssetService assets;
    private final RegisterService registers;
    private final WorkbookWriter writer;

    RegisterWorkbook(AssetService assets, RegisterService registers, WorkbookWriter writer) {
        this.assets = assets;
        this.registers = registers;
        this.writer = writer;
    }

    /** Every asset that the filter shows, by number. @throws jp.jissen.base.Absent when the register is not for the actor */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public byte[] write(RegisterRow register, AssetFilter filter, Locale locale) {
        registers.of(register.company());
        return writer.write(register, assets.all(register.id(), filter, AssetSort.NUMBER), locale, (done, total) -> { });
    }
}
