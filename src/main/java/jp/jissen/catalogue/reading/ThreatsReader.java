package jp.jissen.catalogue.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jp.jissen.catalogue.Basis;
import jp.jissen.catalogue.Control;
import jp.jissen.catalogue.Threat;
import jp.jissen.catalogue.ThreatOrigin;
import jp.jissen.catalogue.Vulnerability;

/** threat-groups.yaml, threats.csv and vulnerabilities.csv. */
final class ThreatsReader {

    private final Entries<Threat.Category> categories = new Entries<>("threat category");
    private final Entries<Vulnerability.Type> types = new Entries<>("vulnerability type");
    private final Entries<Threat> threats = new Entries<>("threat");
    private final Entries<Vulnerability> vulnerabilities = new Entries<>("vulnerability");
    private final Entries<Control> controls;

    ThreatsReader(CatalogueFiles files, Entries<Control> controls) {
        this.controls = controls;
        files.yaml("threat-groups.yaml").read(this::groups);
        files.csv("threats.csv", List.of("code", "category", "origins", "label_ja", "label_en", "basis"), this::threat);
        files.csv("vulnerabilities.csv", List.of("code", "type", "threat", "label_ja", "label_en", "suggested_controls", "basis"),
                this::vulnerability);
    }

    List<Threat> threats() {
        return threats.all();
    }

    List<Vulnerability> vulnerabilities() {
        return vulnerabilities.all();
    }

    private YamlMap groups(YamlMap file) {
        file.each("threat_categories", item -> categories.add(item.value("code"),
                new Threat.Category(item.text("code"), item.label("label"), item.value("supplementary").flag())));
        file.each("vulnerability_types", item -> types.add(item.value("code"),
                new Vulnerability.Type(item.text("code"), item.label("label"))));
        return file;
    }

    private void threat(CsvRow row) {
        threats.add(row.value("code"), new Threat(row.text("code"), categories.of(row.value("category")), row.label("label"), origins(row),
                row.value("basis").constant(Basis.class)));
    }

    private static Set<ThreatOrigin> origins(CsvRow row) {
        var origins = EnumSet.noneOf(ThreatOrigin.class);
        row.values("origins").forEach(origin -> origins.add(origin.constant(ThreatOrigin.class)));
        return origins;
    }

    private void vulnerability(CsvRow row) {
        vulnerabilities.add(row.value("code"), new Vulnerability(row.text("code"), types.of(row.value("type")),
                threats.of(row.value("threat")).code(), row.label("label"),
                row.values("suggested_controls").stream().map(code -> controls.of(code).code()).toList(),
                row.value("basis").constant(Basis.class)));
    }
}
