package jp.jissen.draft;

import java.util.Set;

import jp.jissen.base.Sheet;

/** A module with forms answers for their sheets. Every kind of sheet has one owner. */
public interface SheetOwner {

    /** The kinds it answers for. */
    Set<String> kinds();

    /** Whether the acting person may write the sheet today; runs in a transaction. A thing that is gone is refused like one that is not theirs. */
    boolean mayWrite(Sheet sheet);
}
