package jp.jissen.catalogue.reading;

import java.util.ArrayList;
import java.util.List;

import jp.jissen.catalogue.CaseActor;
import jp.jissen.catalogue.Choice;
import jp.jissen.catalogue.ControlTheme;
import jp.jissen.catalogue.Medium;
import jp.jissen.catalogue.PartLevel;
import jp.jissen.catalogue.PersonalInformation;
import jp.jissen.catalogue.PersonalInformationKind;
import jp.jissen.catalogue.RiskResponse;
import jp.jissen.catalogue.SecurityProperty;
import jp.jissen.catalogue.SessionSetting;
import jp.jissen.catalogue.ThreatOrigin;
import jp.jissen.catalogue.VisitMode;
import jp.jissen.catalogue.Vocabulary;

/** vocabularies.yaml: the words of every fixed choice. */
final class VocabularyReader {

    private final List<Choice<?>> choices = new ArrayList<>();
    private final List<PersonalInformationKind> personalInformation = new ArrayList<>();

    static VocabularyReader read(CatalogueFiles files) {
        return files.yaml("vocabularies.yaml").read(VocabularyReader::new);
    }

    private VocabularyReader(YamlMap file) {
        section(file, "control_themes", ControlTheme.class);
        section(file, "security_properties", SecurityProperty.class);
        section(file, "threat_origins", ThreatOrigin.class);
        section(file, "part_levels", PartLevel.class);
        section(file, "session_settings", SessionSetting.class);
        section(file, "visit_modes", VisitMode.class);
        section(file, "case_actors", CaseActor.class);
        section(file, "media", Medium.class);
        section(file, "responses", RiskResponse.class);
        section(file, "personal_information", PersonalInformation.class);
    }

    List<Choice<?>> choices() {
        return choices;
    }

    List<PersonalInformationKind> personalInformation() {
        return personalInformation;
    }

    private <V extends Enum<V> & Vocabulary> void section(YamlMap file, String key, Class<V> type) {
        var read = file.list(key, item -> choice(item, type));
        var values = read.stream().map(Choice::value).toList();
        if (!values.equals(List.of(type.getEnumConstants()))) {
            throw file.place(key).problem("\"%s\" must list %s in this order, not %s".formatted(key, List.of(type.getEnumConstants()), values));
        }
        choices.addAll(read);
    }

    private <V extends Enum<V> & Vocabulary> Choice<V> choice(YamlMap item, Class<V> type) {
        var choice = new Choice<>(item.value("code").constant(type), item.label("label"), item.label("meaning"));
        if (choice.value() instanceof PersonalInformation kind) {
            personalInformation.add(new PersonalInformationKind(kind, choice.label(), choice.meaning(), item.value("forces_importance").flag()));
        }
        return choice;
    }
}
