package jp.jissen.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Real time, as fine as the database keeps it, shifted by what a test adds; back again after the test. */
public class MovableClock extends Clock {

    private volatile Duration shift = Duration.ZERO;

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(shift).truncatedTo(ChronoUnit.MICROS);
    }

    public void advance(Duration by) {
        shift = shift.plus(by);
    }

    void reset() {
        shift = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
