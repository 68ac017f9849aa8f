package jp.jissen.journey;

import com.microsoft.playwright.assertions.LocatorAssertions;

/** How long to wait for what a fault delays. */
final class Patience {

    static final double MILLISECONDS = 30_000;
    static final LocatorAssertions.IsVisibleOptions LONG = new LocatorAssertions.IsVisibleOptions().setTimeout(MILLISECONDS);
    static final LocatorAssertions.HasTextOptions LONG_FOR_TEXT = new LocatorAssertions.HasTextOptions().setTimeout(MILLISECONDS);
    static final LocatorAssertions.IsHiddenOptions LONG_FOR_NOTHING = new LocatorAssertions.IsHiddenOptions().setTimeout(MILLISECONDS);
    static final LocatorAssertions.IsEmptyOptions LONG_FOR_WORDS = new LocatorAssertions.IsEmptyOptions().setTimeout(MILLISECONDS);

    private Patience() {
    }
}
