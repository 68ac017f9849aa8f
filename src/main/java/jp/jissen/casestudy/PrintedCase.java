package jp.jissen.casestudy;

import jp.jissen.maturity.SurveyRadar;

/**
 * Everything that is printed of one company.
 *
 * @param industryName in Japanese, empty while it is open
 * @param groupCode of the catalogue's quota groups, for the colour of the tab; empty while the industry is open
 * @param groupName in Japanese, empty while the industry is open
 * @param radar the two surveys, as far as they are there
 */
public record PrintedCase(CaseText text, String industryName, String groupCode, String groupName, SurveyRadar radar) {
}
