package jp.jissen.maturity;

import java.util.Map;
import java.util.Optional;

import jp.jissen.access.SpaceId;

/**
 * A company's place on the scale in one year, as far as the reader sees it.
 *
 * @param found what the expert found, agreed to or not; empty for the company's people
 * @param mayFind whether the reader is the company's expert
 * @param mayAgree whether the reader may record that the company agrees
 */
public record CompanyLevels(SpaceId space, Map<LevelStage, LevelFound> found, Map<LevelStage, LevelAgreed> agreed, boolean mayFind, boolean mayAgree) {

    public CompanyLevels {
        found = Map.copyOf(found);
        agreed = Map.copyOf(agreed);
    }

    /** Where the company stands now: where it began, while nothing newer is agreed. */
    public Optional<LevelAgreed> now() {
        return Optional.ofNullable(agreed.getOrDefault(LevelStage.NOW, agreed.get(LevelStage.BEFORE)));
    }

    /** Where it began. */
    public Optional<LevelAgreed> before() {
        return Optional.ofNullable(agreed.get(LevelStage.BEFORE));
    }
}
