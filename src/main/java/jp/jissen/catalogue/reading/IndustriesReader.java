package jp.jissen.catalogue.reading;

import java.util.List;

import jp.jissen.catalogue.Industry;

/** recruitment.yaml and industries.csv: who may apply, and in which lottery group. */
final class IndustriesReader {

    private final Entries<Industry.QuotaGroup> quotaGroups = new Entries<>("quota group");
    private final Entries<Industry.SmeClass> smeClasses = new Entries<>("SME class");
    private final Entries<Industry> industries = new Entries<>("industry");

    static List<Industry> read(CatalogueFiles files) {
        return new IndustriesReader(files).industries.all();
    }

    private IndustriesReader(CatalogueFiles files) {
        files.yaml("recruitment.yaml").read(file -> {
            file.each("quota_groups", item -> quotaGroups.add(item.value("code"),
                    new Industry.QuotaGroup(item.text("code"), item.label("label"), item.value("target").integer(0, 1000))));
            file.each("sme_classes", item -> smeClasses.add(item.value("code"),
                    new Industry.SmeClass(item.text("code"), item.label("label"), item.value("capital_limit_yen").integer(1, Integer.MAX_VALUE),
                            item.value("employee_limit").integer(1, 10_000))));
            return file;
        });
        files.csv("industries.csv", List.of("code", "quota_group", "sme_class", "label_ja", "label_en", "note_ja", "note_en"),
                row -> industries.add(row.value("code"), new Industry(row.text("code"), row.label("label"),
                        quotaGroups.of(row.value("quota_group")), smeClasses.of(row.value("sme_class")), row.optionalLabel("note"))));
    }
}
