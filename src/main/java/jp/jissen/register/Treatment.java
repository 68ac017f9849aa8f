package jp.jissen.register;

import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;
import jp.jissen.catalogue.RiskResponse;

/**
 * What can happen to an asset, what is wanted, and what the company does about it.
 *
 * @param threatCode of the catalogue, empty for none; {@code threat} in the company's words
 * @param requirement 保護要求事項
 * @param response with its reason, which is then needed
 * @param controls codes of the catalogue's 93 controls
 */
public record Treatment(String threatCode, String threat, String vulnerabilityCode, String vulnerability, String requirement,
        @Nullable RiskResponse response, String reason, SortedSet<String> controls) {

    public static final Treatment OPEN = new Treatment("", "", "", "", "", null, "", new TreeSet<>());

    public Treatment(@Nullable String threatCode, @Nullable String threat, @Nullable String vulnerabilityCode, @Nullable String vulnerability, @Nullable String requirement,
            @Nullable RiskResponse response, @Nullable String reason, SortedSet<String> controls) {
        this.threatCode = threatCode == null ? "" : threatCode;
        this.threat = TextLimit.NOTE.check("threatText", threat);
        this.vulnerabilityCode = vulnerabilityCode == null ? "" : vulnerabilityCode;
        this.vulnerability = TextLimit.NOTE.check("vulnerabilityText", vulnerability);
        this.requirement = TextLimit.NOTE.check("requirement", requirement);
        this.response = response;
        this.reason = response == null ? TextLimit.NOTE.check("reason", reason) : TextLimit.NOTE.require("reason", reason);
        if (controls.size() > 93) {
            throw Refusal.of("controls", "refusal.number.range", 0, 93);
        }
        this.controls = controls;
    }
}
