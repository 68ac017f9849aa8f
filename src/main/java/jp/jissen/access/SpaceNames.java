package jp.jissen.access;

import java.util.Collection;
import java.util.Map;

/** What spaces are called; each module that opens spaces names its own. For people who may see them anyway. */
public interface SpaceNames {

    /** Japanese names of those that are this module's; others are left out. */
    Map<SpaceId, String> names(Collection<SpaceId> spaces);
}
