package jp.jissen.register;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;
import jp.jissen.catalogue.RiskScale;

/**
 * What people judged of an asset. Everything may still be open (record first, judge afterwards); the numbers that follow
 * are {@link Evaluation}'s.
 *
 * @param confidentiality on the register's scale, like integrity and availability; null while open
 * @param raise why the importance is the highest whatever the three say; with its reason in words
 * @param direct whether {@code likelihood} is entered itself, instead of threat and vulnerability
 */
public record Rating(@Nullable Integer confidentiality, @Nullable Integer integrity, @Nullable Integer availability, @Nullable Raise raise, String raiseReason,
        boolean direct, @Nullable Integer threat, @Nullable Integer vulnerability, @Nullable Integer likelihood) {

    public static final Rating OPEN = new Rating(null, null, null, null, "", false, null, null, null);

    public Rating(@Nullable Integer confidentiality, @Nullable Integer integrity, @Nullable Integer availability, @Nullable Raise raise, @Nullable String raiseReason,
            boolean direct, @Nullable Integer threat, @Nullable Integer vulnerability, @Nullable Integer likelihood) {
        this.confidentiality = confidentiality;
        this.integrity = integrity;
        this.availability = availability;
        this.raise = raise;
        this.raiseReason = raise == null ? TextLimit.NOTE.check("raiseReason", raiseReason) : TextLimit.NOTE.require("raiseReason", raiseReason);
        this.direct = direct;
        this.threat = threat;
        this.vulnerability = vulnerability;
        this.likelihood = likelihood;
    }

    /** @throws Refusal for the field whose value lies outside the scale */
    void requireOn(RiskScale scale) {
        require(scale, "confidentiality", confidentiality);
        require(scale, "integrity", integrity);
        require(scale, "availability", availability);
        require(scale, "threat", threat);
        require(scale, "vulnerability", vulnerability);
        require(scale, "likelihood", likelihood);
    }

    private static void require(RiskScale scale, String field, @Nullable Integer value) {
        if (value != null && (value < scale.min() || value > scale.max())) {
            throw Refusal.of(field, "refusal.number.range", scale.min(), scale.max());
        }
    }
}
