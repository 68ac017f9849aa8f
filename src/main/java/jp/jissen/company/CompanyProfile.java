package jp.jissen.company;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Digits;
import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;

/**
 * What is written about a company. The name is kept as typed (髙, ㈱ and 𠮷 stay); postal code and telephone accept
 * full-width figures and are stored plain.
 *
 * @param industry code of the catalogue's industries
 * @param employees persons, 0 to 9,999
 * @param capital in units of 10,000 yen, 0 to 9,999,999
 */
public record CompanyProfile(String name, String reading, String industry, int employees, int capital, String postalCode, String address, String phone, String note) {

    public static final int MOST_EMPLOYEES = 9_999;
    public static final int MOST_CAPITAL = 9_999_999;

    public CompanyProfile(@Nullable String name, @Nullable String reading, @Nullable String industry, int employees, int capital,
            @Nullable String postalCode, @Nullable String address, @Nullable String phone, @Nullable String note) {
        this.name = TextLimit.LINE.require("name", name);
        this.reading = TextLimit.LINE.require("reading", reading);
        this.industry = TextLimit.LINE.require("industry", industry);
        this.employees = within("employees", employees, MOST_EMPLOYEES);
        this.capital = within("capital", capital, MOST_CAPITAL);
        this.postalCode = postal(TextLimit.LINE.check("postalCode", postalCode));
        this.address = TextLimit.NOTE.check("address", address);
        this.phone = phone(TextLimit.LINE.check("phone", phone));
        this.note = TextLimit.TEXT.check("note", note);
    }

    private static int within(String field, int number, int most) {
        if (number < 0 || number > most) {
            throw Refusal.of(field, "refusal.number.range", 0, most);
        }
        return number;
    }

    private static String postal(String typed) {
        var code = Digits.code(typed).replaceAll("[-〒]", "");
        if (code.isEmpty()) {
            return "";
        }
        if (!code.matches("\\d{7}")) {
            throw Refusal.of("postalCode", "refusal.postalCode");
        }
        return code.substring(0, 3) + "-" + code.substring(3);
    }

    /** A telephone number in plain figures and dashes. @throws Refusal for field {@code phone} */
    static String phone(String typed) {
        var number = Digits.plain(typed);
        if (!number.isEmpty() && !number.matches("\\+?[0-9()\\- ]{9,20}")) {
            throw Refusal.of("phone", "refusal.phone");
        }
        return number;
    }
}
