package jp.jissen.maturity;

import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;

/**
 * Where an expert sees a company on the programme's scale (brief 8), and why.
 *
 * @param level 0 to 5
 * @param grounds 根拠; must be there, because no questionnaire yields the level
 * @throws Refusal for field {@code level} or {@code grounds}
 */
public record LevelInput(int level, String grounds) {

    public static final int LOWEST = 0;
    public static final int HIGHEST = 5;

    public LevelInput {
        if (level < LOWEST || level > HIGHEST) {
            throw Refusal.of("level", "refusal.level.range", LOWEST, HIGHEST);
        }
        grounds = TextLimit.TEXT.require("grounds", grounds);
    }
}
