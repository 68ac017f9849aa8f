package jp.jissen.register;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.SpaceId;
import jp.jissen.base.Ids;
import jp.jissen.company.CompanyId;

/** A company's own register; it belongs to the company and outlives editions. */
@Entity
class Register {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID companyId;
    private String catalogueVersion;
    private String riskScale;
    private int lastNumber;
    @Version
    private @Nullable Long version;

    Register(SpaceId space, CompanyId company, String catalogueVersion, String riskScale) {
        this.id = Ids.next();
        this.spaceId = space.value();
        this.companyId = company.value();
        this.catalogueVersion = catalogueVersion;
        this.riskScale = riskScale;
    }

    protected Register() {
    }

    RegisterId id() {
        return new RegisterId(id);
    }

    SpaceId space() {
        return new SpaceId(spaceId);
    }

    CompanyId company() {
        return new CompanyId(companyId);
    }

    String catalogueVersion() {
        return catalogueVersion;
    }

    String riskScale() {
        return riskScale;
    }

    /** The next number that people see; the caller holds the row's lock, so that no two assets get the same. */
    int takeNumber() {
        return ++lastNumber;
    }
}
