package jp.jissen.register;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import jp.jissen.catalogue.PersonalInformation;
import jp.jissen.catalogue.RiskBand;
import jp.jissen.catalogue.RiskScale;

/**
 * The numbers that follow from a rating, and how (textbook 2024, chapter 12; slides 2025, 第9章).
 * <ul>
 * <li>Importance is the highest of confidentiality, integrity and availability; with personal information, or where an
 * accident would be grave, it is the scale's highest that such cases force.
 * <li>Likelihood of harm is looked up for threat and vulnerability (neither a product nor a mean), or entered directly.
 * <li>The risk value is importance × likelihood; its band gives the level.
 * </ul>
 * Each number is there as soon as what it needs is.
 */
public final class Evaluation {

    private final RiskScale scale;
    private final Rating rating;
    private final PersonalInformation personal;

    public Evaluation(RiskScale scale, Rating rating, PersonalInformation personal) {
        this.scale = scale;
        this.rating = rating;
        this.personal = personal;
    }

    public Rating rating() {
        return rating;
    }

    /** The highest of the three ratings; empty until all three are there. */
    public OptionalInt highestRating() {
        var three = Stream.of(Optional.ofNullable(rating.confidentiality()), Optional.ofNullable(rating.integrity()), Optional.ofNullable(rating.availability())).toList();
        return three.stream().anyMatch(Optional::isEmpty) ? OptionalInt.empty() : three.stream().flatMap(Optional::stream).mapToInt(Integer::intValue).max();
    }

    /** Whether the kind of personal information alone makes the importance the highest. */
    public boolean forcedByPersonalInformation() {
        return personal != PersonalInformation.NONE;
    }

    /** Whether the importance is higher than the three ratings say. */
    public boolean raised() {
        return highestRating().isPresent() && importance().getAsInt() > highestRating().getAsInt();
    }

    /** 重要度. */
    public OptionalInt importance() {
        var highest = highestRating();
        if (highest.isEmpty()) {
            return highest;
        }
        var forced = forcedByPersonalInformation() || rating.raise() != null;
        return OptionalInt.of(forced ? Math.max(highest.getAsInt(), scale.forcedImportance()) : highest.getAsInt());
    }

    /** 被害発生可能性. */
    public OptionalInt likelihood() {
        if (rating.direct()) {
            return of(rating.likelihood());
        }
        return rating.threat() == null || rating.vulnerability() == null ? OptionalInt.empty()
                : OptionalInt.of(scale.likelihood(rating.threat(), rating.vulnerability()));
    }

    /** リスク値: importance × likelihood. */
    public OptionalInt value() {
        return importance().isPresent() && likelihood().isPresent() ? OptionalInt.of(importance().getAsInt() * likelihood().getAsInt()) : OptionalInt.empty();
    }

    /** The band of the risk value: its level and what it means for acceptance. */
    public Optional<RiskBand> band() {
        return value().isPresent() ? Optional.of(scale.band(value().getAsInt())) : Optional.empty();
    }

    public RiskScale scale() {
        return scale;
    }

    private static OptionalInt of(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
