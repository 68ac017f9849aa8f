package jp.jissen.visit;

import jp.jissen.company.CompanyId;

/** Where a company's visits are. */
public final class VisitRoutes {

    /** The year, when given, is the calendar year of the fiscal year's April. */
    public static final String VISITS = "companies/:company/visits/:year?([0-9]{4})";
    public static final String VISIT = "companies/:company/visits/:year/:number";

    private VisitRoutes() {
    }

    public static String visits(CompanyId company) {
        return "companies/" + company + "/visits";
    }

    public static String visits(CompanyId company, int fiscalYear) {
        return visits(company) + "/" + fiscalYear;
    }

    /** The note of one visit. */
    public static String visit(CompanyId company, int fiscalYear, int number) {
        return visits(company, fiscalYear) + "/" + number;
    }
}
