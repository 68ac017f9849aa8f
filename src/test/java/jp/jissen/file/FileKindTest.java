package jp.jissen.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
            "資料.pdf, 255044462d312e37, PDF", "資料.PDF, 255044462d312e37, PDF", "図.png, 89504e470d0a1a0a00, PNG", "写真.jpg, ffd8ffe000, JPEG", "写真.JPEG, ffd8ffe100, JPEG",
            "規程.docx, 504b030414000600, WORD", "台帳.xlsx, 504b030414000600, EXCEL", "講義.pptx, 504b030414000600, POWERPOINT", "一覧.csv, 612c620d0a, CSV", "覚え書き.txt, 61, TEXT"})
    void nameAndContentTellTheKindTogether(String name, String content, FileKind kind) {
        assertThat(FileKind.of(name, HexFormat.of().parseHex(content))).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page.htm", "image.svg", "setup.exe", "run.js", "old.doc", "old.xls", "macro.xlsm", "archive.zip", "noending", "資料.pdf.exe", "資料.pdf "})
    void whatABrowserOrAMachineWouldRunIsNoAcceptedKind(String name) {
        assertThat(FileKind.of(name, PDF)).isEmpty();
        assertThat(FileKind.of(name, "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"資料.pdf, 89504e470d0a1a0a", "図.png, ffd8ffe0", "写真.jpg, 255044462d", "台帳.xlsx, 255044462d", "台帳.xlsx, d0cf11e0a1b11ae1", "一覧.csv, 4d5a90000300", "資料.pdf, 2550", "図.png, ''"})
    void aNameThatDoesNotSayWhatIsInsideIsRefused(String name, String content) {
        assertThat(FileKind.of(name, HexFormat.of().parseHex(content))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一覧.csv", "覚え書き.txt"})
    void tablesAndTextsMayBeShiftJisAsExcelWritesThem(String name) {
        assertThat(FileKind.of(name, "会社名,備考\r\n㈱髙﨑,①表\t欄\r\n".getBytes(SHIFT_JIS))).isPresent();
        assertThat(FileKind.of(name, "\ufeff会社名,𠮷野\n".getBytes(StandardCharsets.UTF_8))).isPresent();
        assertThat(FileKind.of(name, "会社名".getBytes(StandardCharsets.UTF_16))).as("neither UTF-8 nor Shift_JIS").isEmpty();
    }

    @Test
    void aZipIsOnlyWhatItsEndingSays() {
        assertThat(FileKind.of("台帳.zip", HexFormat.of().parseHex("504b0304"))).isEmpty();
    }

    @Test
    void theUploadFieldOffersTheEndingsThatAreAccepted() {
        assertThat(FileKind.accepted()).containsExactly(".pdf", ".png", ".jpg", ".jpeg", ".docx", ".xlsx", ".pptx", ".csv", ".txt");
    }
}
