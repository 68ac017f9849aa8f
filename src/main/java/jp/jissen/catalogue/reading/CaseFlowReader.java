package jp.jissen.catalogue.reading;

import java.util.List;
import java.util.Optional;

import jp.jissen.catalogue.CaseActor;
import jp.jissen.catalogue.CaseStep;

/** case-flow.yaml: the steps of the case collection, numbered from 1. */
final class CaseFlowReader {

    private final Entries<CaseStep> steps = new Entries<>("step");

    static List<CaseStep> read(CatalogueFiles files) {
        return files.yaml("case-flow.yaml").read(new CaseFlowReader()::file);
    }

    private CaseFlowReader() {
    }

    private List<CaseStep> file(YamlMap file) {
        file.each("steps", item -> steps.add(item.value("number"), step(item)));
        return steps.all();
    }

    private CaseStep step(YamlMap item) {
        return new CaseStep(item.value("number").next(steps.size() + 1), item.label("label"), item.value("actor").constant(CaseActor.class),
                item.has("due") ? Optional.of(item.map("due").read(this::due)) : Optional.empty(), item.flag("closes_text"),
                item.flag("needs_company_agreement"), item.label("explanation"));
    }

    private CaseStep.Due due(YamlMap item) {
        return new CaseStep.Due(steps.of(item.value("after")).number(), item.value("amount").integer(1, 100),
                item.value("unit").constant(CaseStep.Unit.class));
    }
}
