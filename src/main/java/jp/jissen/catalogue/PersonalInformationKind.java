package jp.jissen.catalogue;

/**
 * A kind of personal information an asset may hold.
 *
 * @param forcesImportance whether such an asset gets {@link RiskScale#forcedImportance()} whatever its ratings (textbook chapter 12)
 */
public record PersonalInformationKind(PersonalInformation value, Label label, Label meaning, boolean forcesImportance) {
}
