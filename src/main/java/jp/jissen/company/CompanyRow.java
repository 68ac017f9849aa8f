package jp.jissen.company;

import jp.jissen.access.SpaceId;

/** A company. @param version for {@link CompanyService#change} */
public record CompanyRow(CompanyId id, SpaceId space, CompanyProfile profile, long version) {

    public String name() {
        return profile.name();
    }
}
