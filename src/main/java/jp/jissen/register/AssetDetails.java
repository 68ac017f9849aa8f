package jp.jissen.register;

import java.time.Instant;

/** An asset in its form. @param version for {@link AssetService#save} */
public record AssetDetails(AssetId id, RegisterId register, int number, AssetInput input, boolean archived, String savedBy, Instant savedAt, long version) {
}
