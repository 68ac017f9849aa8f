package jp.jissen.catalogue;

import java.util.Optional;

/**
 * An industry by section of the Japan Standard Industrial Classification. Quota group and size class are two different mappings.
 *
 * @param smeClass the class of most companies of the section
 * @param note     which companies of the section belong to another class, if any
 */
public record Industry(String code, Label label, QuotaGroup quotaGroup, SmeClass smeClass, Optional<Label> note) {

    /**
     * A group of industries in the recruitment lottery (recruitment guide 2024).
     *
     * @param target number of companies, flexible
     */
    public record QuotaGroup(String code, Label label, int target) {
    }

    /**
     * A size class of the SME Basic Act: a company is small or medium-sized when its capital OR its headcount is within the limit.
     *
     * @param capitalLimitYen highest capital, in yen
     * @param employeeLimit   highest number of regular employees
     */
    public record SmeClass(String code, Label label, int capitalLimitYen, int employeeLimit) {
    }
}
