package jp.jissen.maturity;

import java.util.Locale;

import jp.jissen.company.CompanyId;
import jp.jissen.programme.EditionId;

/** Where a company's level and surveys are, and an edition's items. Years are the calendar year of the fiscal year's April. */
public final class MaturityRoutes {

    public static final String MATURITY = "companies/:company/maturity/:year?([0-9]{4})";
    public static final String SURVEY = "companies/:company/survey/:year/:stage(before|after)/:axis?([A-Z0-9]+)";
    public static final String QUESTIONS = "editions/:edition/survey";

    private MaturityRoutes() {
    }

    public static String maturity(CompanyId company) {
        return "companies/" + company + "/maturity";
    }

    public static String maturity(CompanyId company, int fiscalYear) {
        return maturity(company) + "/" + fiscalYear;
    }

    public static String survey(CompanyId company, int fiscalYear, SurveyStage stage) {
        return "companies/" + company + "/survey/" + fiscalYear + "/" + stage.name().toLowerCase(Locale.ROOT);
    }

    /** The form of one axis; whoever does not rate reads the whole survey there. */
    public static String survey(CompanyId company, int fiscalYear, SurveyStage stage, String axis) {
        return survey(company, fiscalYear, stage) + "/" + axis;
    }

    /** The items of an edition. */
    public static String questions(EditionId edition) {
        return "editions/" + edition + "/survey";
    }
}
