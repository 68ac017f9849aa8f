package jp.jissen.action;

import jp.jissen.company.CompanyId;

/** Where a company's promises are. */
public final class ActionRoutes {

    public static final String ACTIONS = "companies/:company/actions";

    private ActionRoutes() {
    }

    public static String actions(CompanyId company) {
        return "companies/" + company + "/actions";
    }
}
