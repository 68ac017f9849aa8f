package jp.jissen.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueChecksumTest {

    private static final String SUMS = "SHA256SUMS";

    @Test
    void noLandedVersionHasChanged() throws IOException {
        try (var versions = Files.list(CatalogueFolder.LANDED)) {
            var folders = versions.filter(Files::isDirectory).toList();
            assertThat(folders).extracting(folder -> folder.getFileName().toString()).containsExactlyInAnyOrderElementsOf(new Catalogues().versions());
            for (var folder : folders) {
                assertThat(changes(folder)).isEmpty();
            }
        }
    }

    @Test
    void aChangedAnAddedAndARemovedFileAreEachNamedInASentence(@TempDir Path root) throws IOException {
        var folder = CatalogueFolder.copyTo(root);
        folder.replace("visits.yaml", "2025-08-15", "2025-08-16");
        Files.writeString(folder.file("more.csv"), "code\n");
        Files.delete(folder.file("parts.yaml"));
        assertThat(changes(folder.file("."))).containsExactly(
                "more.csv was added to the landed version 2025.1: make a new version instead.",
                "parts.yaml is gone from the landed version 2025.1: make a new version instead.",
                "visits.yaml of the landed version 2025.1 has changed: make a new version instead.");
    }

    private static List<String> changes(Path folder) throws IOException {
        var version = folder.normalize().getFileName();
        var landed = landedSums(folder);
        var present = presentSums(folder);
        var names = new TreeSet<>(landed.keySet());
        names.addAll(present.keySet());
        var changes = new ArrayList<String>();
        for (var name : names) {
            if (!landed.containsKey(name)) {
                changes.add("%s was added to the landed version %s: make a new version instead.".formatted(name, version));
            } else if (!present.containsKey(name)) {
                changes.add("%s is gone from the landed version %s: make a new version instead.".formatted(name, version));
            } else if (!present.get(name).equals(landed.get(name))) {
                changes.add("%s of the landed version %s has changed: make a new version instead.".formatted(name, version));
            }
        }
        return changes;
    }

    private static Map<String, String> landedSums(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve(SUMS)).stream().map(line -> line.split(" +", 2))
                .collect(Collectors.toMap(columns -> columns[1], columns -> columns[0]));
    }

    private static Map<String, String> presentSums(Path folder) throws IOException {
        var sums = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> !file.endsWith(SUMS)).toList()) {
                sums.put(file.getFileName().toString(), sha256(Files.readAllBytes(file)));
            }
        }
        return sums;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
