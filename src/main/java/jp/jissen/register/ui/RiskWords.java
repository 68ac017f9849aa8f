package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.locale;


import jp.jissen.base.ui.RiskBadge;
import jp.jissen.catalogue.RiskBand;
import jp.jissen.catalogue.RiskLevel;

/** Risk levels in words and tones. */
final class RiskWords {

    private RiskWords() {
    }

    /** The CSS tone: never without the word. */
    static String tone(RiskLevel level) {
        return switch (level) {
            case HIGH -> "high";
            case MEDIUM -> "mid";
            case LOW -> "low";
        };
    }

    static RiskBadge badge(RiskBand band, int value) {
        return new RiskBadge(band.name().in(locale()), value, tone(band.level()));
    }
}
