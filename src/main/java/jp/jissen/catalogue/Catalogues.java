package jp.jissen.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import jp.jissen.catalogue.reading.CatalogueReader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every catalogue version this build ships, read and checked once when the application starts. */
@Component
public class Catalogues {

    private final Map<String, Catalogue> byVersion = new HashMap<>();
    // 2025.10 comes after 2025.9
    private final SortedSet<String> versions = new TreeSet<>(Comparator.comparing(ModuleDescriptor.Version::parse));

    public Catalogues() {
        this("classpath*:catalogue/");
    }

    /** @param location where the version folders are, as a Spring resource location ending in a slash */
    Catalogues(String location) {
        try {
            for (var versionFile : new PathMatchingResourcePatternResolver().getResources(location + "*/version.yaml")) {
                var catalogue = new CatalogueReader(versionFile).read();
                byVersion.put(catalogue.version(), catalogue);
                versions.add(catalogue.version());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for catalogues in " + location, e);
        }
        if (versions.isEmpty()) {
            throw new IllegalStateException("there is no catalogue in " + location);
        }
    }

    /** The newest version, for editions made from now on. */
    public Catalogue latest() {
        return byVersion.get(versions.last());
    }

    /** @throws IllegalArgumentException when this build does not ship that version */
    public Catalogue version(String version) {
        var catalogue = byVersion.get(version);
        if (catalogue == null) {
            throw new IllegalArgumentException("there is no catalogue %s, only %s".formatted(version, versions));
        }
        return catalogue;
    }

    /** Every version, oldest first. */
    public SortedSet<String> versions() {
        return Collections.unmodifiableSortedSet(versions);
    }
}
