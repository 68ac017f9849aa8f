package jp.jissen.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** A copy of a landed version that a test may break. */
record CatalogueFolder(Path root) {

    static final Path LANDED = Path.of("src/main/resources/catalogue");
    static final String VERSION = "2025.1";

    static CatalogueFolder copyTo(Path root) throws IOException {
        var copy = new CatalogueFolder(root);
        Files.createDirectories(copy.file("."));
        try (var files = Files.list(LANDED.resolve(VERSION))) {
            for (var file : files.toList()) {
                Files.copy(file, copy.file(file.getFileName().toString()));
            }
        }
        return copy;
    }

    Path file(String name) {
        return root.resolve(VERSION).resolve(name);
    }

    /** Replaces the first occurrence and answers the number of its line. */
    int replace(String name, String text, String replacement) throws IOException {
        var content = Files.readString(file(name));
        assertThat(content).as("%s holds what the test wants to break", name).contains(text);
        int at = content.indexOf(text);
        Files.writeString(file(name), content.substring(0, at) + replacement + content.substring(at + text.length()));
        return (int) content.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    Catalogues load() {
        return new Catalogues(root.toUri().toString());
    }
}
