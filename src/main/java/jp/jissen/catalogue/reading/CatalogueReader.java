package jp.jissen.catalogue.reading;

import java.io.IOException;
import java.util.Arrays;

import jp.jissen.catalogue.Catalogue;
import org.springframework.core.io.Resource;

/** Reads the folder of one version; every reference between its files has been followed when it returns. */
public final class CatalogueReader {

    private static final String VERSION_FILE = "version.yaml";

    private final CatalogueFiles files;

    /** @param versionFile the folder's version.yaml; the other files stand beside it */
    public CatalogueReader(Resource versionFile) throws IOException {
        var path = Arrays.asList(versionFile.getURL().getPath().split("/"));
        this.files = new CatalogueFiles(path.get(path.size() - 2), versionFile);
    }

    /** @throws jp.jissen.catalogue.CatalogueException naming file and line of the first thing that is wrong */
    public Catalogue read() {
        return files.yaml(VERSION_FILE).read(this::catalogue);
    }

    private Catalogue catalogue(YamlMap version) {
        var number = version.value("version");
        if (!number.text().equals(files.folder())) {
            throw number.problem("must be the folder's name %s, not %s".formatted(files.folder(), number.text()));
        }
        var words = VocabularyReader.read(files);
        var controls = ControlsReader.read(files);
        var threats = new ThreatsReader(files, controls);
        var parts = new PartsReader(files);
        var visits = VisitsReader.read(files);
        var maturity = new MaturityReader(files);
        var survey = new SurveyReader(files);
        var guides = new GuidesReader(files, parts.chapters());
        var catalogue = new Catalogue(number.text(), version.value("fiscal_year").integer(2000, 2200), version.label("programme"),
                version.label("venue"), version.label("helpdesk_hours"), new SessionsReader(files, parts).read(), parts.parts().all(),
                visits.all(), MilestonesReader.read(files, visits), maturity.levels(), maturity.programme(), maturity.supportProgrammes(),
                survey.axes(), survey.items(), RiskScalesReader.read(files), threats.threats(), threats.vulnerabilities(), controls.all(),
                guides.approaches(), guides.guidelines(), CaseFlowReader.read(files), IndustriesReader.read(files),
                words.personalInformation(), words.choices(), GlossaryReader.read(files));
        CountsCheck.of(catalogue).against(version.map("counts"));
        return catalogue;
    }
}
