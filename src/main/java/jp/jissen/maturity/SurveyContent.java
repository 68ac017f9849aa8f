package jp.jissen.maturity;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A whole survey as its history keeps it. @param axes by the axis' code; an axis that nobody has touched may be missing */
public record SurveyContent(Map<String, AxisRating> axes) {

    public static final SurveyContent BLANK = new SurveyContent(Map.of());

    public SurveyContent {
        axes = Collections.unmodifiableMap(new TreeMap<>(axes));
    }

    public AxisRating axis(String code) {
        return axes.getOrDefault(code, AxisRating.BLANK);
    }

    SurveyContent with(String axis, AxisRating rating) {
        var now = new TreeMap<>(axes);
        now.put(axis, rating);
        return new SurveyContent(now);
    }
}
