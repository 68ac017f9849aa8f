package jp.jissen.draft;

import java.util.Set;

import jp.jissen.base.Sheet;

/** A module with forms answers for their sheets. Every kind of sheet has one owner. */
public interface SheetOwner {

    /** The kinds it answers for. */
    Set<String> kinds();

    /**
     * Those of the sheets that the acting person may write today, in as many statements for many as for one; runs in a
     * transaction. A thing that is gone is left out like one that is not theirs.
     *
     * @param sheets of the owner's kinds; what follows the kind may be anything that a browser sent
     */
    Set<Sheet> writable(Set<Sheet> sheets);
}
