package jp.jissen.attendance;

/** How a session reached a person. */
public enum Place {
    /** 会場. */
    VENUE,
    /** オンライン. */
    ONLINE,
    /** 後日フォロー: was absent and went through the material later. */
    FOLLOW_UP;

    /** Those who attended were somewhere; those who were absent can only follow up. */
    public boolean goesWith(Mark mark) {
        return mark.attended() != (this == FOLLOW_UP);
    }
}
