package jp.jissen.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.AccountId;
import jp.jissen.base.Ids;
import jp.jissen.base.SearchKey;
import jp.jissen.catalogue.Medium;
import jp.jissen.catalogue.PersonalInformation;
import jp.jissen.catalogue.RiskLevel;
import jp.jissen.catalogue.RiskResponse;
import jp.jissen.catalogue.RiskScale;

/** One information asset of a register. The computed numbers are stored with what they came from, so that lists and the matrix are SQL. */
@Entity
class Asset {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID registerId;
    private int number;
    private String business;
    private String name;
    private String remarks;
    private String users;
    private String owner;
    private String department;
    @Enumerated(EnumType.STRING)
    private @Nullable Medium medium;
    private String place;
    @Enumerated(EnumType.STRING)
    private PersonalInformation personal;
    private String retention;
    private LocalDate registeredOn;
    private String searchKey;
    private @Nullable Integer confidentiality;
    private @Nullable Integer integrity;
    private @Nullable Integer availability;
    @Enumerated(EnumType.STRING)
    private @Nullable Raise raise;
    private String raiseReason;
    private boolean direct;
    private @Nullable Integer threatRating;
    private @Nullable Integer vulnerabilityRating;
    private @Nullable Integer likelihoodEntered;
    private @Nullable Integer importance;
    private @Nullable Integer likelihood;
    private @Nullable Integer riskValue;
    @Enumerated(EnumType.STRING)
    private @Nullable RiskLevel riskLevel;
    private String threatCode;
    private String threat;
    private String vulnerabilityCode;
    private String vulnerability;
    private String requirement;
    @Enumerated(EnumType.STRING)
    private @Nullable RiskResponse response;
    private String responseReason;
    private UUID savedBy;
    private Instant savedAt;
    private @Nullable Instant archivedAt;
    @Version
    private @Nullable Long version;

    Asset(Register register, int number, AssetInput input, RiskScale scale, AccountId by, Instant at) {
        this.id = Ids.next();
        this.spaceId = register.space().value();
        this.registerId = register.id().value();
        this.number = number;
        write(input, scale, by, at);
    }

    protected Asset() {
    }

    AssetId id() {
        return new AssetId(id);
    }

    UUID spaceId() {
        return spaceId;
    }

    RegisterId register() {
        return new RegisterId(registerId);
    }

    int number() {
        return number;
    }

    UUID savedBy() {
        return savedBy;
    }

    Instant savedAt() {
        return savedAt;
    }

    boolean hasVersion(long seen) {
        return version != null && version == seen;
    }

    final void write(AssetInput input, RiskScale scale, AccountId by, Instant at) {
        input.rating().requireOn(scale);
        describe(input.description());
        rate(input.rating(), scale);
        treat(input.treatment());
        savedBy = by.value();
        savedAt = at;
    }

    void archive(AccountId by, Instant at) {
        archivedAt = at;
        savedBy = by.value();
        savedAt = at;
    }

    void restore(AccountId by, Instant at) {
        archivedAt = null;
        savedBy = by.value();
        savedAt = at;
    }

    private void describe(Description text) {
        business = text.business();
        name = text.name();
        remarks = text.remarks();
        users = text.users();
        owner = text.owner();
        department = text.department();
        medium = text.medium();
        place = text.place();
        personal = text.personal();
        retention = text.retention();
        registeredOn = text.registeredOn();
        searchKey = SearchKey.of(name, business, department, owner, remarks, place);
    }

    private void rate(Rating rating, RiskScale scale) {
        confidentiality = rating.confidentiality();
        integrity = rating.integrity();
        availability = rating.availability();
        raise = rating.raise();
        raiseReason = rating.raiseReason();
        direct = rating.direct();
        threatRating = rating.threat();
        vulnerabilityRating = rating.vulnerability();
        likelihoodEntered = rating.likelihood();
        var evaluation = new Evaluation(scale, rating, personal);
        importance = evaluation.importance().isPresent() ? evaluation.importance().getAsInt() : null;
        likelihood = evaluation.likelihood().isPresent() ? evaluation.likelihood().getAsInt() : null;
        riskValue = evaluation.value().isPresent() ? evaluation.value().getAsInt() : null;
        riskLevel = evaluation.band().map(band -> band.level()).orElse(null);
    }

    private void treat(Treatment treatment) {
        threatCode = treatment.threatCode();
        threat = treatment.threat();
        vulnerabilityCode = treatment.vulnerabilityCode();
        vulnerability = treatment.vulnerability();
        requirement = treatment.requirement();
        response = treatment.response();
        responseReason = treatment.reason();
    }

    AssetInput input(SortedSet<String> controls) {
        return new AssetInput(
                new Description(business, name, remarks, users, owner, department, medium, place, personal, retention, registeredOn),
                new Rating(confidentiality, integrity, availability, raise, raiseReason, direct, threatRating, vulnerabilityRating, likelihoodEntered),
                new Treatment(threatCode, threat, vulnerabilityCode, vulnerability, requirement, response, responseReason, new TreeSet<>(controls)));
    }

    AssetLine line() {
        return new AssetLine(id(), number, name, business, medium, importance, likelihood, riskValue, riskLevel, response, archivedAt != null);
    }

    AssetDetails details(SortedSet<String> controls, String savedByName) {
        return new AssetDetails(id(), register(), number, input(controls), archivedAt != null, savedByName, savedAt, version == null ? 0 : version);
    }
}
