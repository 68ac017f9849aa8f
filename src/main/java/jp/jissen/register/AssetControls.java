package jp.jissen.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;

@Repository
class AssetControls {

    /** 5.2 before 5.10: by the numbers, not by the letters. */
    static final Comparator<String> BY_NUMBER = Comparator.comparing((String code) -> Integer.parseInt(code.substring(0, code.indexOf('.'))))
            .thenComparing(code -> Integer.parseInt(code.substring(code.indexOf('.') + 1)));

    private final EntityManager entities;

    AssetControls(EntityManager entities) {
        this.entities = entities;
    }

    /** Of several assets in one statement. */
    Map<UUID, SortedSet<String>> of(Collection<UUID> assets) {
        return entities.createQuery("from AssetControl where assetId in :ids", AssetControl.class).setParameter("ids", assets).getResultStream()
                .collect(Collectors.groupingBy(AssetControl::assetId, Collectors.mapping(AssetControl::control, Collectors.toCollection(() -> new TreeSet<>(BY_NUMBER)))));
    }

    SortedSet<String> of(Asset asset) {
        return of(List.of(asset.id().value())).getOrDefault(asset.id().value(), new TreeSet<>(BY_NUMBER));
    }

    void replace(Asset asset, Collection<String> controls) {
        if (of(asset).equals(new TreeSet<>(controls))) {
            return;
        }
        entities.createQuery("delete from AssetControl where assetId = :id").setParameter("id", asset.id().value()).executeUpdate();
        controls.forEach(control -> entities.persist(new AssetControl(asset, control)));
    }
}
