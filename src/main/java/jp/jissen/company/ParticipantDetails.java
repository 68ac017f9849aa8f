package jp.jissen.company;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.TextLimit;

/** What is written about a participant beside the name. */
public record ParticipantDetails(String department, String position, String phone) {

    public ParticipantDetails(@Nullable String department, @Nullable String position, @Nullable String phone) {
        this.department = TextLimit.LINE.check("department", department);
        this.position = TextLimit.LINE.check("position", position);
        this.phone = CompanyProfile.phone(TextLimit.LINE.check("phone", phone));
    }
}
