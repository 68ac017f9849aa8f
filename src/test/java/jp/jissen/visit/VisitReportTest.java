package jp.jissen.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.action.Party;
import jp.jissen.base.Absent;
import jp.jissen.catalogue.VisitMode;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** The printed report of a visit. */
@Staged
class VisitReportTest {

    @Autowired
    Stage stage;
    @Autowired
    VisitService visits;
    @Autowired
    VisitOfficeService officeNotes;
    @Autowired
    VisitAnswerService answers;
    @Autowired
    VisitReport report;
    @Autowired
    GrantService grants;
    private Stage.Cast company;
    private String expert;
    private VisitId id;

    @BeforeEach
    void aNote() {
        company = stage.company(stage.anyEdition());
        expert = stage.person(Role.EXPERT, company.company().space());
        Acting.asSystem(() -> grants.give(stage.id(expert), Role.EXPERT, stage.anyEdition().space(), LocalDate.of(2000, 1, 1), null));
        stage.run(expert, () -> {
            id = visits.of(company.enrolment().id()).getFirst().id();
            visits.attendees(id, List.of(), List.of(new Attendee("𠮷田 髙志", company.company().name(), "総務"), new Attendee("保守 太郎", "別会社サービス", "")));
            visits.decisions(id, List.of(), List.of(new Decision("置き場所を一覧にする", Party.COMPANY, MovableDay.USUAL)));
            visits.save(id, note("図面の置き場所を聞き取りました😀。\n鍵は社長だけが持っています。"), visits.get(id).version());
            officeNotes.save(id, "社長の同席をお願いします。", "図面の話は要相談", 0);
        });
    }

    @Test
    void whatTheCompanyReadsIsPrintedWithLinesToSignOn() throws IOException {
        stage.run(expert, () -> visits.submit(id, visits.get(id).content().orElseThrow().note(), visits.get(id).version()));
        stage.run(company.clerk(), () -> answers.confirm(id, 1));

        assertThat(print(company.clerk(), Locale.JAPANESE)).contains("専門家派遣 実施報告書(第1回)", company.company().name(), "7月2日", "10:00", "12:00", "𠮷田 髙志", "別会社サービス", "置き場所を一覧にする", "鍵は社長だけが持っています。",
                "会社と専門家が、同じ問題と課題を認識しています。", "さんが画面で確認", "氏名", "第1版").doesNotContain("会社の将来像に沿って", "社長の同席", "要相談", "下書き");
        assertThat(print(company.clerk(), Locale.ENGLISH)).contains("Report on expert visit 1", "Version 1");
    }

    /** 〓 is what printers set for a character they have not. */
    @Test
    void aCharacterThatCannotBePrintedIsMarkedAndNamed() throws IOException {
        assertThat(print(expert, Locale.JAPANESE)).contains("聞き取りました〓。", "U+1F600");
    }

    @Test
    void aDraftSaysSoAndIsNotForTheCompany() throws IOException {
        assertThat(print(expert, Locale.JAPANESE)).contains("下書き(企業には未提出)");
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> print(company.clerk(), Locale.JAPANESE));
    }

    @Test
    void itIsPrintedForItsOwnCompanyOnly() {
        var other = stage.company(stage.anyEdition());

        assertThatExceptionOfType(Absent.class).isThrownBy(() -> print(other.clerk(), Locale.JAPANESE));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> stage.run(expert, () -> report.write(other.company().id(), id, Locale.JAPANESE, OutputStream.nullOutputStream())));
    }

    private String print(String reader, Locale locale) throws IOException {
        var out = new ByteArrayOutputStream();
        stage.run(reader, () -> report.write(company.company().id(), id, locale, out));
        if (System.getProperty("pdf.look") != null) {
            Files.write(Path.of(System.getProperty("pdf.look"), "visit-" + locale + "-" + out.size() + ".pdf"), out.toByteArray());
        }
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(pdf).replace("\n", "");
        }
    }

    private static VisitNote note(String summary) {
        return new VisitNote(LocalDate.of(MovableDay.USUAL.getYear(), 7, 2), LocalTime.of(10, 0), LocalTime.of(12, 0), VisitMode.ONSITE, "本社", summary, "", "図面管理規程(2023年版)", "図面がだれでも開ける。", "取引先ごとに分けましょう。", "", true, false, MovableDay.USUAL, "");
    }
}
