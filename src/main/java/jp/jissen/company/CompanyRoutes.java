package jp.jissen.company;

import jp.jissen.programme.EditionId;

/** Where the companies' screens are. */
public final class CompanyRoutes {

    public static final String COMPANIES = "companies";
    public static final String COMPANY = "companies/:company";
    public static final String EXPERTS = "editions/:edition/experts";

    private CompanyRoutes() {
    }

    public static String company(CompanyId id) {
        return COMPANIES + "/" + id;
    }

    /** The experts of a year. */
    public static String experts(EditionId edition) {
        return "editions/" + edition + "/experts";
    }
}
