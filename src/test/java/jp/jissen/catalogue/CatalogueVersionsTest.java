package jp.jissen.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CatalogueVersionsTest {

    @TempDir
    Path root;

    @Test
    void theTenthVersionOfAYearIsNewerThanTheNinth() throws IOException {
        var folder = CatalogueFolder.copyTo(root);
        folder.replace("version.yaml", "\"2025.1\"", "\"2025.9\"");
        Files.move(root.resolve("2025.1"), root.resolve("2025.9"));
        CatalogueFolder.copyTo(root).replace("version.yaml", "\"2025.1\"", "\"2025.10\"");
        Files.move(root.resolve("2025.1"), root.resolve("2025.10"));

        assertThat(folder.load().versions()).containsExactly("2025.9", "2025.10");
        assertThat(folder.load().latest().version()).isEqualTo("2025.10");
        assertThat(folder.load().version("2025.9").version()).isEqualTo("2025.9");
    }

    @Test
    void aVersionThatIsNotShippedIsRefused() {
        var catalogues = new Catalogues();
        assertThatIllegalArgumentException().isThrownBy(() -> catalogues.version("2024.1"))
                .withMessage("there is no catalogue 2024.1, only " + catalogues.versions());
    }

    @Test
    void aCatalogueCannotBeChanged() {
        var catalogue = new Catalogues().latest();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> catalogue.sessions().removeFirst());
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> catalogue.sessions().getFirst().homework().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> catalogue.riskScale("STANDARD_1_3").criteria(SecurityProperty.INTEGRITY).clear());
    }
}
