package jp.jissen.register;

import jp.jissen.company.CompanyId;

/** Where a company's register is. */
public final class RegisterRoutes {

    /** The number, when given, is the asset to open. */
    public static final String ASSETS = "companies/:company/register/:number?([0-9]+)";
    public static final String PAPER = "companies/:company/register/paper";

    private RegisterRoutes() {
    }

    public static String assets(CompanyId company) {
        return "companies/" + company + "/register";
    }

    public static String asset(CompanyId company, int number) {
        return assets(company) + "/" + number;
    }

    /** The register as it is printed. */
    public static String paper(CompanyId company) {
        return assets(company) + "/paper";
    }
}
