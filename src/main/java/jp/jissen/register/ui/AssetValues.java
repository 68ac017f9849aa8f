package jp.jissen.register.ui;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import jp.jissen.catalogue.Catalogue;
import jp.jissen.catalogue.Control;
import jp.jissen.catalogue.Medium;
import jp.jissen.catalogue.PersonalInformation;
import jp.jissen.catalogue.RiskResponse;
import jp.jissen.catalogue.Threat;
import jp.jissen.catalogue.Vulnerability;
import jp.jissen.register.AssetInput;
import jp.jissen.register.Description;
import jp.jissen.register.Raise;
import jp.jissen.register.Rating;
import jp.jissen.register.Treatment;

/** What the form of an asset holds, a component a field. */
public record AssetValues(String name, @Nullable String business, @Nullable Medium medium, String place, PersonalInformation personal,
        @Nullable Integer confidentiality, @Nullable Integer integrity, @Nullable Integer availability, @Nullable Raise raise, String raiseReason,
        Boolean direct, @Nullable Integer threat, @Nullable Integer vulnerability, @Nullable Integer likelihood,
        @Nullable Threat threatCode, String threatText, @Nullable Vulnerability vulnerabilityCode, String vulnerabilityText, String requirement,
        @Nullable RiskResponse response, String reason, Set<Control> controls,
        String users, String owner, String department, String retention, @Nullable LocalDate registeredOn, String remarks) {

    static AssetValues fresh(LocalDate today) {
        return new AssetValues("", null, null, "", PersonalInformation.NONE, null, null, null, null, "", false, null, null, null, null, "", null, "", "", null, "", Set.of(), "", "", "", "", today, "");
    }

    static AssetValues of(AssetInput input, Catalogue catalogue) {
        var text = input.description();
        var rating = input.rating();
        var treatment = input.treatment();
        return new AssetValues(text.name(), text.business(), text.medium(), text.place(), text.personal(), rating.confidentiality(), rating.integrity(), rating.availability(), rating.raise(), rating.raiseReason(),
                rating.direct(), rating.threat(), rating.vulnerability(), rating.likelihood(),
                treatment.threatCode().isEmpty() ? null : catalogue.threat(treatment.threatCode()), treatment.threat(),
                catalogue.vulnerabilities().stream().filter(one -> one.code().equals(treatment.vulnerabilityCode())).findFirst().orElse(null), treatment.vulnerability(), treatment.requirement(),
                treatment.response(), treatment.reason(), treatment.controls().stream().map(catalogue::control).collect(Collectors.toSet()),
                text.users(), text.owner(), text.department(), text.retention(), text.registeredOn(), text.remarks());
    }

    AssetInput input() {
        return new AssetInput(new Description(business, name, remarks, users, owner, department, medium, place, personal, retention, registeredOn), rating(),
                new Treatment(threatCode == null ? "" : threatCode.code(), threatText, vulnerabilityCode == null ? "" : vulnerabilityCode.code(), vulnerabilityText, requirement, response, reason,
                        controls.stream().map(Control::code).collect(Collectors.toCollection(TreeSet::new))));
    }

    private Rating rating() {
        return new Rating(confidentiality, integrity, availability, raise, raiseReason, direct, threat, vulnerability, likelihood);
    }

    AssetValues named(String other) {
        return new AssetValues(other, business, medium, place, personal, confidentiality, integrity, availability, raise, raiseReason, direct, threat, vulnerability, likelihood, threatCode, threatText,
                vulnerabilityCode, vulnerabilityText, requirement, response, reason, controls, users, owner, department, retention, registeredOn, remarks);
    }
}
