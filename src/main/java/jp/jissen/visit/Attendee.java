package jp.jissen.visit;

import jp.jissen.base.TextLimit;

/** Somebody who was there. @throws jp.jissen.base.Refusal without a name or an organisation */
public record Attendee(String name, String organisation, String role) {

    public Attendee {
        name = TextLimit.LINE.require("name", name);
        organisation = TextLimit.LINE.require("organisation", organisation);
        role = TextLimit.LINE.check("role", role);
    }
}
