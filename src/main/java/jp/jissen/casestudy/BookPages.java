package jp.jissen.casestudy;

import java.util.List;

import jp.jissen.base.Absent;
import jp.jissen.programme.EditionId;

/** Where the book's pages come from, in the name of whoever makes it. */
interface BookPages {

    /** In the order of the book within each group. @param preview whether pages that are not final are among them */
    List<BookEntry> entries(EditionId edition, boolean preview);

    /** @throws Absent when it is not there or not for the actor */
    PrintedCase page(CasePageId id);
}
