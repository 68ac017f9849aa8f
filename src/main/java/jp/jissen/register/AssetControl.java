package jp.jissen.register;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

import jp.jissen.base.Ids;

/** A control that an asset's treatment names. */
@Entity
@Immutable
class AssetControl {

    @Id
    private UUID id;
    private UUID spaceId;
    private UUID assetId;
    private String control;

    AssetControl(Asset asset, String control) {
        this.id = Ids.next();
        this.spaceId = asset.spaceId();
        this.assetId = asset.id().value();
        this.control = control;
    }

    protected AssetControl() {
    }

    UUID assetId() {
        return assetId;
    }

    String control() {
        return control;
    }
}
