package jp.jissen.register;

import org.jspecify.annotations.Nullable;

import jp.jissen.catalogue.Medium;
import jp.jissen.catalogue.RiskLevel;
import jp.jissen.catalogue.RiskResponse;

/** An asset in the list. Numbers are null until they can be computed. */
public record AssetLine(AssetId id, int number, String name, String business, @Nullable Medium medium, @Nullable Integer importance,
        @Nullable Integer likelihood, @Nullable Integer riskValue, @Nullable RiskLevel level, @Nullable RiskResponse response, boolean archived) {
}
