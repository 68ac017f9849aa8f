package jp.jissen.casestudy;

/**
 * A company in the book, as its contents name it: light, since all of them are in memory at once.
 *
 * @param groupCode of the catalogue's quota groups, empty while the industry is open; @param groupName in Japanese
 * @param isFinal whether the page is 校了
 */
record BookEntry(CasePageId id, String groupCode, String groupName, String alias, String title, boolean isFinal) {
}
