package jp.jissen.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import jp.jissen.base.TableFile;

/** Files as people hand them over. */
public final class Sheets {

    private Sheets() {
    }

    public static RosterFile csv(String... lines) {
        return csv(StandardCharsets.UTF_8, lines);
    }

    public static RosterFile csv(Charset charset, String... lines) {
        return new RosterFile("名簿.csv", String.join("\r\n", lines).getBytes(charset));
    }

    /** A workbook with texts only. */
    public static RosterFile excel(List<String> heads, List<List<String>> rows) {
        return new RosterFile("名簿.xlsx", TableFile.write("名簿", heads, rows));
    }

    /** A workbook as somebody made it in Excel. */
    static byte[] workbook(Consumer<Sheet> make) {
        try (var workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            make.accept(workbook.createSheet());
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
