package jp.jissen.casestudy;

/**
 * A company in the book, as its contents name it: light, since all of them are in memory at once.
 *
 * @param groupCode of the catalogue's quota groups, empty while the industry is open; @param groupName in Japanese
 * @param version of the page when the contents were made: what is printed later has to be the same
 */
record BookEntry(CasePageId id, String groupCode, String groupName, String alias, String title, long version) {
}
