package jp.jissen.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.AuditRow;
import jp.jissen.access.AuditTrail;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.SessionRow;
import jp.jissen.programme.SessionService;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

@Staged
class AttendanceWorkbookTest {

    @Autowired
    Stage stage;
    @Autowired
    AttendanceService attendance;
    @Autowired
    AttendanceWorkbook workbook;
    @Autowired
    SessionService sessions;
    @Autowired
    AuditTrail trail;
    private EditionRow edition;
    private List<SessionRow> rows;
    private Stage.Cast cast;

    @BeforeEach
    void aCompanyAtTwoSessions() {
        edition = stage.draft();
        rows = stage.as(Persona.COORDINATOR, () -> sessions.list(edition.id()));
        cast = stage.company(edition, "髙﨑𠮷工業", "たかさき");
        stage.today().moveTo(rows.get(4).heldOn());
        stage.run(Persona.COORDINATOR, () -> {
            attendance.write(rows.get(3).id(), cast.participant().id(), new Entry(Mark.LATE, Place.ONLINE, "=電車が遅れた"));
            attendance.write(rows.get(4).id(), cast.participant().id(), new Entry(Mark.ABSENT_EXCUSED, null, ""));
        });
    }

    @Test
    void aSessionsListHasItsLinesAndNotes() throws IOException {
        var lines = read(stage.as(Persona.COORDINATOR, () -> workbook.session(rows.get(3).id(), Locale.JAPANESE)));

        assertThat(lines).containsExactly(List.of("企業", "氏名", "役職", "出欠", "参加の形", "メモ"), List.of("髙﨑𠮷工業", cast.participant().name(), "", "遅刻", "オンライン", "=電車が遅れた"));
    }

    @Test
    void theYearHasAColumnForEachSession() throws IOException {
        var lines = read(stage.as(Persona.COORDINATOR, () -> workbook.year(edition.id(), Locale.JAPANESE)));

        assertThat(lines.getFirst()).startsWith("企業", "氏名", "役職", "第1回").endsWith("第10回", "出席回数");
        assertThat(lines).hasSize(2).last().isEqualTo(List.of("髙﨑𠮷工業", cast.participant().name(), "", "", "", "", "遅刻", "欠席(連絡あり)", "", "", "", "", "", "1"));
        assertThat(stage.as(Persona.COORDINATOR, () -> trail.page(edition.name().ja(), 0, 20))).extracting(AuditRow::action).contains("attendance.exported");
    }

    @ParameterizedTest
    @EnumSource(value = Persona.class, names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseGetsThem(Persona persona) {
        Refused.everything(stage, persona, () -> workbook.session(rows.get(3).id(), Locale.JAPANESE), () -> workbook.year(edition.id(), Locale.JAPANESE));
    }

    private static List<List<String>> read(byte[] file) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var words = new DataFormatter();
            return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false).map(row -> StreamSupport.stream(row.spliterator(), false).map(words::formatCellValue).toList()).toList();
        }
    }
}
