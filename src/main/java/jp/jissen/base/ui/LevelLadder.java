package jp.jissen.base.ui;

import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;

import jp.jissen.base.Svg;

/** Six steps, 0 to 5: where one stands and where one wants to be. */
public class LevelLadder extends Div {

    private static final int HIGHEST = 5;

    /** @param now 0 to 5; @param target 0 to 5; without a mark of its own where it is {@code now} */
    public LevelLadder(int now, int target, String nowLabel, String targetLabel) {
        var svg = new Svg("ladder", "ladder", "0 26 336 120", t("ladder.name"), t("ladder.message", now, target, nowLabel, targetLabel));
        for (var level = 0; level <= HIGHEST; level++) {
            var height = 22 + 14 * level;
            var x = level * 56.0;
            var y = 144.0 - height;
            var state = level == now ? "now" : level == target ? "target" : level < now ? "past" : "next";
            svg.rect(x + 1, y, 50, height, 4, "ladder__step--" + state);
            svg.text(x + 26, 136, "middle", "ladder__no ladder__no--" + state, String.valueOf(level));
            if (level == now) {
                svg.text(x + 26, y - 8, "middle", "ladder__flag ladder__flag--now", nowLabel);
            } else if (level == target) {
                svg.text(x + 26, y - 8, "middle", "ladder__flag", targetLabel);
            }
        }
        add(new Html(svg.inDiv("ladder-box")));
    }
}
