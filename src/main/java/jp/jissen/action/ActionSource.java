package jp.jissen.action;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import jp.jissen.base.Sentence;
import jp.jissen.company.CompanyId;

/** A module in whose things promises are made. */
public interface ActionSource {

    /** The kind of its things, as {@link SourceRef} has it. */
    String kind();

    /**
     * What the things are called and where the acting person opens them, in as many statements for many as for one. Things
     * that they cannot open are left out.
     */
    Map<UUID, Origin> origins(CompanyId company, Collection<UUID> ids);

    /** @param path of its screen */
    record Origin(Sentence name, String path) {
    }
}
