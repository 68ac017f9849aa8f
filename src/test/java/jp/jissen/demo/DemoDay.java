package jp.jissen.demo;

import java.time.LocalDate;

/** The demo's day in tests' hands: a test that moved it puts it back. */
public class DemoDay {

    public static final LocalDate FIRST = DemoToday.FIRST;
    public static final String PASSWORD = DemoCast.PASSWORD;

    private final DemoToday today;

    DemoDay(DemoToday today) {
        this.today = today;
    }

    public void reset() {
        today.moveTo(FIRST);
    }
}
