package jp.jissen.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import jp.jissen.company.EnrolmentId;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.maturity.Answer;
import jp.jissen.maturity.AxisRating;
import jp.jissen.maturity.Consent;
import jp.jissen.maturity.LevelInput;
import jp.jissen.maturity.LevelService;
import jp.jissen.maturity.LevelStage;
import jp.jissen.maturity.SurveyQuestions;
import jp.jissen.maturity.SurveyService;
import jp.jissen.maturity.SurveyStage;

/** The demo's surveys and levels: rated by each company's expert on the day of the visit, agreed to some days later. */
@Component
@Profile("demo")
class DemoSurveys {

    private final DemoCast cast;
    private final SurveyService surveys;
    private final LevelService levels;

    DemoSurveys(DemoCast cast, SurveyService surveys, LevelService levels) {
        this.cast = cast;
        this.surveys = surveys;
        this.levels = levels;
    }

    /** @param parts of the year, by the company's key */
    void play(int fiscalYear, Map<String, EnrolmentRow> parts) {
        DemoFile.read("surveys.csv").stream().filter(survey -> survey.get("year").equals(String.valueOf(fiscalYear))).forEach(survey -> play(survey, parts.get(survey.get("company")).id()));
        if (fiscalYear == 2025) {
            midYear(parts.get("midori").id());
        }
    }

    private void play(CSVRecord row, EnrolmentId part) {
        var expert = DemoFile.read("companies.csv").stream().filter(company -> company.get("key").equals(row.get("company"))).findFirst().orElseThrow().get("expert");
        var stage = SurveyStage.valueOf(row.get("stage"));
        var on = LocalDate.parse(row.get("on"));
        cast.run(expert, on, () -> rate(row, part, stage));
        if (row.get("level").isEmpty()) {
            return;
        }
        var place = stage == SurveyStage.BEFORE ? LevelStage.BEFORE : LevelStage.NOW;
        cast.run(expert, on, () -> levels.find(part, place, new LevelInput(Integer.parseInt(row.get("level")), row.get("grounds")), 0));
        if (!row.get("agreed_on").isEmpty()) {
            var agreed = LocalDate.parse(row.get("agreed_on"));
            cast.run(expert, agreed, () -> levels.agree(part, place, new Consent(agreed, row.get("with")), levels.of(part).found().get(place).version()));
        }
    }

    private void rate(CSVRecord row, EnrolmentId part, SurveyStage stage) {
        var comments = Arrays.stream(row.get("comments").split("\\|")).filter(one -> !one.isEmpty()).collect(Collectors.toMap(one -> one.substring(0, 3), one -> one.substring(4)));
        surveys.get(part, stage).questions().axes().forEach(axis -> {
            var code = axis.axis().code();
            surveys.rate(part, stage, code, AxisRating.BLANK, new AxisRating(answers(row.get(code), axis), comments.getOrDefault(code, "")));
        });
        if (row.get("state").equals("DONE")) {
            surveys.complete(part, stage, surveys.get(part, stage).version());
        }
    }

    /** A figure for each item; a hyphen where it does not apply, nothing where it is not rated yet. */
    private static Map<String, Answer> answers(String figures, SurveyQuestions.OfAxis axis) {
        var answers = new TreeMap<String, Answer>();
        for (var place = 0; place < figures.length(); place++) {
            answers.put(axis.codes().get(place), figures.charAt(place) == '-' ? Answer.NOT_APPLICABLE : Answer.of(figures.charAt(place) - '0'));
        }
        return answers;
    }

    /** Between the visits the expert has seen more, and has not talked it over yet. */
    private void midYear(EnrolmentId midori) {
        cast.run("morishita", LocalDate.of(2025, 9, 24), () -> levels.find(midori, LevelStage.NOW, new LevelInput(3, "年内の計画と担当が決まり、共有フォルダーの整理が始まりました。"), 0));
    }
}
