package jp.jissen.casestudy;

/** 従業員数: on paper a company gives a band, never its number. */
public enum HeadcountBand {
    UP_TO_5(5), UP_TO_20(20), UP_TO_50(50), UP_TO_100(100), UP_TO_300(300), MORE(Integer.MAX_VALUE);

    private final int most;

    HeadcountBand(int most) {
        this.most = most;
    }

    /** @param employees persons, from 0 */
    public static HeadcountBand of(int employees) {
        for (var band : values()) {
            if (employees <= band.most) {
                return band;
            }
        }
        return MORE;
    }
}
