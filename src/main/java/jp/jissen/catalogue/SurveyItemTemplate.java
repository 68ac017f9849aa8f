package jp.jissen.catalogue;

import java.util.List;

/**
 * A question of the security survey (セキュリティ実態調査).
 *
 * @param axisCode the axis of the radar that it counts for
 * @param anchors  what each score looks like in a company, from 0 on
 */
public record SurveyItemTemplate(String code, String axisCode, Label text, List<Label> anchors) {

    public SurveyItemTemplate {
        anchors = List.copyOf(anchors);
    }
}
