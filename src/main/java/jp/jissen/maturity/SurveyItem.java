package jp.jissen.maturity;

/** What is asked for an axis in one edition. @param code one of the edition's, such as AX1-2 */
public record SurveyItem(String code, String axis, ItemText words) {
}
