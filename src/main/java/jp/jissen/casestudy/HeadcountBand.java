package jp.jissen.casestudy;

import org.jspecify.annotations.Nullable;

/** 従業員数: on paper a company gives a band, never its number. */
public enum HeadcountBand {
    UP_TO_5(5), UP_TO_20(20), UP_TO_50(50), UP_TO_100(100), UP_TO_300(300), MORE(Integer.MAX_VALUE);

    private final int most;

    HeadcountBand(int most) {
        this.most = most;
    }

    /** @param employees persons; a company of which it is not known has 0, and no band: that is not 5 or fewer */
    public static @Nullable HeadcountBand of(int employees) {
        if (employees == 0) {
            return null;
        }
        for (var band : values()) {
            if (employees <= band.most) {
                return band;
            }
        }
        return MORE;
    }
}
