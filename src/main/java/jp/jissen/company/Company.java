package jp.jissen.company;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.SpaceId;
import jp.jissen.base.Ids;
import jp.jissen.base.SearchKey;
import jp.jissen.base.Stale;

@Entity
class Company {

    @Id
    private UUID id;
    private UUID spaceId;
    private String name;
    private String reading;
    private String searchKey;
    private String industry;
    private int employees;
    private int capital;
    private String postalCode;
    private String address;
    private String phone;
    private String note;
    @Version
    private @Nullable Long version;

    Company(SpaceId space, CompanyProfile profile) {
        this.id = Ids.next();
        this.spaceId = space.value();
        describe(profile);
    }

    protected Company() {
    }

    CompanyId id() {
        return new CompanyId(id);
    }

    SpaceId space() {
        return new SpaceId(spaceId);
    }

    String name() {
        return name;
    }

    void requireVersion(long seen) {
        if (version != null && version != seen) {
            throw new Stale("", null);
        }
    }

    final void describe(CompanyProfile profile) {
        name = profile.name();
        reading = profile.reading();
        industry = profile.industry();
        employees = profile.employees();
        capital = profile.capital();
        postalCode = profile.postalCode();
        address = profile.address();
        phone = profile.phone();
        note = profile.note();
        searchKey = SearchKey.of(name, reading);
    }

    CompanyRow row() {
        return new CompanyRow(id(), space(), new CompanyProfile(name, reading, industry, employees, capital, postalCode, address, phone, note), version == null ? 0 : version);
    }
}
