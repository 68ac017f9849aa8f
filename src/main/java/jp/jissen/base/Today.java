package jp.jissen.base;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The programme's day: what is due, which session is next, which grants are in force. Apart from the {@link java.time.Clock}
 * of real instants, because in the demo it can be moved.
 */
public interface Today {

    /** Where the programme takes place; its dates and clock times are those of this zone. */
    ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    LocalDate date();
}
