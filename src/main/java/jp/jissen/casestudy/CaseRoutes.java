package jp.jissen.casestudy;

import jp.jissen.company.CompanyId;
import jp.jissen.programme.EditionId;

/** Where pages and the collection are. */
public final class CaseRoutes {

    /** The year, when given, is the calendar year of the fiscal year's April. */
    public static final String CASE = "companies/:company/case/:year?([0-9]{4})";
    public static final String CASES = "editions/:edition/cases";

    /** The query parameter with the step to filter by. */
    public static final String STEP = "step";

    private CaseRoutes() {
    }

    public static String page(CompanyId company) {
        return "companies/" + company + "/case";
    }

    public static String page(CompanyId company, int fiscalYear) {
        return page(company) + "/" + fiscalYear;
    }

    /** 事例集の進行管理. */
    public static String cases(EditionId edition) {
        return "editions/" + edition + "/cases";
    }

    /** The same, filtered by a step. @param step a state, or LATE */
    public static String cases(EditionId edition, String step) {
        return cases(edition) + "?" + STEP + "=" + step;
    }
}
