package jp.jissen.catalogue;

/** A fixed choice that rules hang on; its words come from the catalogue, see {@link Catalogue#label(Vocabulary)}. */
public sealed interface Vocabulary permits CaseActor, ControlTheme, Medium, PartLevel, PersonalInformation, RiskResponse, SecurityProperty,
        SessionSetting, ThreatOrigin, VisitMode {
}
