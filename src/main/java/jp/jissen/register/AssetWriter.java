package jp.jissen.register;

import java.time.Clock;

import org.springframework.stereotype.Component;

import jp.jissen.access.Acting;
import jp.jissen.access.AuditTrail;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.SpaceId;
import jp.jissen.access.Subject;
import jp.jissen.account.People;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Stale;
import jp.jissen.catalogue.Catalogue;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.live.News;
import jp.jissen.live.Topic;
import jp.jissen.revision.Audience;
import jp.jissen.revision.Shape;
import jp.jissen.revision.Thing;

/** Puts what somebody entered into an asset: as a form saves it, and as going back in its history does. */
@Component
class AssetWriter {

    private static final Shape<AssetInput> SHAPE = new Shape<>("asset", Audience.COMPANY, AssetInput.class);

    private final Assets assets;
    private final AssetControls controls;
    private final Registers registers;
    private final RegisterService service;
    private final Catalogues catalogues;
    private final Rights rights;
    private final People people;
    private final AuditTrail trail;
    private final News news;
    private final Clock clock;

    AssetWriter(Assets assets, AssetControls controls, Registers registers, RegisterService service, Catalogues catalogues, Rights rights, People people, AuditTrail trail, News news, Clock clock) {
        this.assets = assets;
        this.controls = controls;
        this.registers = registers;
        this.service = service;
        this.catalogues = catalogues;
        this.rights = rights;
        this.people = people;
        this.trail = trail;
        this.news = news;
        this.clock = clock;
    }

    /** The asset, locked until the transaction ends. @throws Absent when there is none or the actor may not write it */
    Asset writable(AssetId id) {
        var asset = assets.lock(id.value()).orElseThrow(Absent::new);
        rights.require(new SpaceId(asset.spaceId()), Role.PARTICIPANT);
        return asset;
    }

    /** As {@link #writable(AssetId)}. @throws Stale when somebody else has saved since {@code version} */
    Asset writable(AssetId id, long version) {
        var asset = writable(id);
        if (!asset.hasVersion(version)) {
            throw new Stale(people.name(asset.savedBy()), asset.savedAt());
        }
        return asset;
    }

    /** @throws Refusal for a value outside the scale or an unknown code */
    Asset add(Register register, AssetInput input) {
        requireKnown(input.treatment(), catalogues.version(register.catalogueVersion()));
        var asset = assets.saveAndFlush(new Asset(register, register.takeNumber(), input, service.row(register).scale(), Acting.person().accountId(), clock.instant()));
        controls.replace(asset, input.treatment().controls());
        trail.record("asset.added", subject(asset), register.space());
        news.tell(topic(asset));
        return asset;
    }

    /** @param action for the trail. @throws Refusal as {@link #add} */
    AssetDetails write(Asset asset, AssetInput input, String action) {
        var register = registers.findById(asset.register().value()).orElseThrow(Absent::new);
        requireKnown(input.treatment(), catalogues.version(register.catalogueVersion()));
        asset.write(input, service.row(register).scale(), Acting.person().accountId(), clock.instant());
        controls.replace(asset, input.treatment().controls());
        trail.record(action, subject(asset), new SpaceId(asset.spaceId()));
        news.tell(topic(asset));
        return details(assets.saveAndFlush(asset));
    }

    AssetInput input(Asset asset) {
        return asset.input(controls.of(asset));
    }

    AssetDetails details(Asset asset) {
        return asset.details(controls.of(asset), people.name(asset.savedBy()));
    }

    static Thing<AssetInput> thing(Asset asset) {
        return SHAPE.of(asset.id().value(), new SpaceId(asset.spaceId()));
    }

    static Topic topic(Asset asset) {
        return Topic.of(new SpaceId(asset.spaceId()), AssetService.NEWS, asset.id().value());
    }

    /** By number only: the trail is read by people who may not read the register. */
    static Subject subject(Asset asset) {
        return Subject.of("asset", asset.id().value(), "No." + asset.number());
    }

    private static void requireKnown(Treatment treatment, Catalogue catalogue) {
        if (!treatment.threatCode().isEmpty() && catalogue.threats().stream().noneMatch(threat -> threat.code().equals(treatment.threatCode()))) {
            throw Refusal.of("threatCode", "refusal.code.unknown", treatment.threatCode());
        }
        if (!treatment.vulnerabilityCode().isEmpty() && catalogue.vulnerabilities().stream().noneMatch(weakness -> weakness.code().equals(treatment.vulnerabilityCode()))) {
            throw Refusal.of("vulnerabilityCode", "refusal.code.unknown", treatment.vulnerabilityCode());
        }
        treatment.controls().stream().filter(code -> catalogue.controls().stream().noneMatch(control -> control.code().equals(code))).findFirst().ifPresent(code -> {
            throw Refusal.of("controls", "refusal.code.unknown", code);
        });
    }
}
