package jp.jissen.catalogue;

/**
 * A control of Annex A of ISO/IEC 27001:2022: number and title only, the standard's sentences are under copyright.
 *
 * @param code  such as 5.10
 * @param sort  place in the list, from 1; codes do not sort as text
 * @param title the Japanese exactly as the programme prints it, full-width commas included
 */
public record Control(String code, ControlTheme theme, int sort, Label title) {
}
