package jp.jissen.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;
import jp.jissen.catalogue.Medium;
import jp.jissen.catalogue.PersonalInformation;

/**
 * What the register writes about an asset before anything is judged: the columns of IPA's リスク分析シート and the programme's
 * own リスク所有者.
 *
 * @param business 業務分類, needed
 * @param name 情報資産名称, needed
 * @param owner リスク所有者: a person with the authority to decide
 * @param medium 媒体・保存先 as a kind; {@code place} says it in the company's words
 * @param retention 保存期限, in words: laws name years, companies name events
 */
public record Description(String business, String name, String remarks, String users, String owner, String department,
        @Nullable Medium medium, String place, PersonalInformation personal, String retention, LocalDate registeredOn) {

    public Description(@Nullable String business, @Nullable String name, @Nullable String remarks, @Nullable String users, @Nullable String owner, @Nullable String department,
            @Nullable Medium medium, @Nullable String place, @Nullable PersonalInformation personal, @Nullable String retention, @Nullable LocalDate registeredOn) {
        this.business = TextLimit.LINE.require("business", business);
        this.name = TextLimit.LINE.require("name", name);
        this.remarks = TextLimit.NOTE.check("remarks", remarks);
        this.users = TextLimit.LINE.check("users", users);
        this.owner = TextLimit.LINE.check("owner", owner);
        this.department = TextLimit.LINE.check("department", department);
        this.medium = medium;
        this.place = TextLimit.LINE.check("place", place);
        this.personal = personal == null ? PersonalInformation.NONE : personal;
        this.retention = TextLimit.LINE.check("retention", retention);
        if (registeredOn == null) {
            throw Refusal.of("registeredOn", "refusal.text.missing");
        }
        this.registeredOn = registeredOn;
    }
}
