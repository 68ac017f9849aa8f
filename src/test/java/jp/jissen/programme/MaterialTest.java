package jp.jissen.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import jp.jissen.base.Absent;
import jp.jissen.file.FileRow;
import jp.jissen.file.FileStore;
import jp.jissen.testing.As;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;

/** 配布資料: files that the office hands out with a session, and everybody of the year takes home. */
@Staged
@As(Persona.COORDINATOR)
class MaterialTest {

    private static final byte[] PDF = "%PDF-1.7 資料".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Stage stage;
    @Autowired
    SessionService sessions;

    private EditionRow edition;
    private SessionRow session;

    @BeforeEach
    void aSession() {
        edition = stage.anyEdition();
        session = sessions.list(edition.id()).getLast();
        materials().forEach(material -> sessions.removeMaterial(material.id()));
    }

    @Test
    void whatTheOfficeHandsOutAParticipantTakesHomeUnchanged() {
        var large = new byte[700_000];
        new Random(7).nextBytes(large);
        System.arraycopy(PDF, 0, large, 0, 8);
        var added = sessions.addMaterial(session.id(), "第10回 スライド.pdf", large);
        var clerk = stage.company(edition).clerk();

        var page = stage.as(clerk, () -> sessions.page(edition.id(), session.number()));

        assertThat(page.materials()).containsExactly(added);
        assertThat(added.file()).extracting(FileRow::name, FileRow::mediaType, FileRow::size).containsExactly("第10回 スライド.pdf", "application/pdf", 700_000L);
        assertThat(stage.as(clerk, () -> sessions.materialFile(added.id()))).isEqualTo(added.file());
        assertThat(stage.as(clerk, () -> content(added.id()))).isEqualTo(large);
    }

    @Test
    void aFileOfAnotherYearIsAbsent() {
        var added = sessions.addMaterial(session.id(), "資料.pdf", PDF);
        var stranger = stage.company(stage.draft()).clerk();

        for (var someone : new String[] {stranger, Persona.PARTICIPANT.userName(), Persona.EXPERT.userName(), Persona.LECTURER.userName(), Persona.EXECUTIVE.userName(), Persona.GUEST.userName()}) {
            assertThatExceptionOfType(Absent.class).as(someone).isThrownBy(() -> stage.as(someone, () -> sessions.materialFile(added.id())));
            assertThatExceptionOfType(Absent.class).as(someone).isThrownBy(() -> stage.as(someone, () -> content(added.id())));
        }
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> sessions.materialFile(new MaterialId(UUID.randomUUID())));
    }

    @Test
    void whatIsTakenBackIsGone() {
        var kept = sessions.addMaterial(session.id(), "残る資料.pdf", PDF);
        var gone = sessions.addMaterial(session.id(), "間違えた資料.pdf", PDF);

        sessions.removeMaterial(gone.id());

        assertThat(materials()).containsExactly(kept);
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> sessions.materialFile(gone.id()));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> sessions.removeMaterial(gone.id()));
        assertThat(content(kept.id())).isEqualTo(PDF);
    }

    @Test
    void materialStandsInTheOrderInWhichItWasAdded() {
        var names = new String[] {"ん.pdf", "あ.txt", "い.csv"};
        for (var name : names) {
            sessions.addMaterial(session.id(), name, name.endsWith(".pdf") ? PDF : "文".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(materials()).extracting(material -> material.file().name()).containsExactly(names);
    }

    @Test
    void aFileLargerThanTheLimitIsRefusedWhole() {
        var largest = Arrays.copyOf(PDF, FileStore.LARGEST);
        var tooLarge = Arrays.copyOf(PDF, FileStore.LARGEST + 1);

        Refused.with("refusal.file.large", () -> sessions.addMaterial(session.id(), "資料.pdf", tooLarge));
        Refused.with("refusal.file.large", () -> sessions.addMaterial(session.id(), "資料.pdf", Arrays.copyOf(PDF, 50 * 1024 * 1024)));
        assertThat(materials()).isEmpty();
        assertThat(sessions.addMaterial(session.id(), "資料.pdf", largest).file().size()).isEqualTo(FileStore.LARGEST);
    }

    @ParameterizedTest
    @CsvSource({"資料.html, <html>", "setup.exe, MZ", "図.svg, <svg/>", "図.png, %PDF-1.7", "資料.pdf, MZ", "資料, %PDF-1.7", "資料.pdf.exe, %PDF-1.7"})
    void aFileThatIsNotWhatItSaysIsRefused(String name, String content) {
        Refused.with("refusal.file.kind", () -> sessions.addMaterial(session.id(), name, content.getBytes(StandardCharsets.US_ASCII)));
        assertThat(materials()).isEmpty();
    }

    @Test
    void anEmptyFileIsRefused() {
        Refused.with("refusal.file.empty", () -> sessions.addMaterial(session.id(), "資料.txt", new byte[0]));
    }

    @ParameterizedTest
    @CsvSource({"C:\\Users\\koizumi\\資料.pdf, 資料.pdf", "../../etc/資料.pdf, 資料.pdf", "a\"b<c>|?*.pdf, a_b_c____.pdf", "髙﨑𠮷.pdf, 髙﨑𠮷.pdf"})
    void theNameLosesItsFoldersAndWhatAFileSystemRefuses(String typed, String kept) {
        assertThat(sessions.addMaterial(session.id(), typed, PDF).file().name()).isEqualTo(kept);
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        Refused.beside("file", "refusal.text.long", () -> sessions.addMaterial(session.id(), "あ".repeat(397) + ".pdf", PDF));
    }

    private List<Material> materials() {
        return sessions.page(edition.id(), session.number()).materials();
    }

    private byte[] content(MaterialId id) {
        var out = new ByteArrayOutputStream();
        sessions.copyMaterial(id, out);
        return out.toByteArray();
    }
}
