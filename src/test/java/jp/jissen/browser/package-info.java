/**
 * A real browser for tests: Chromium driven by Playwright, a fresh profile for every visitor, a picture of every page when a
 * test fails. Says loudly that there is no browser; on a build machine ({@code CI=true}) that is a failure.
 */
@NullMarked
package jp.jissen.browser;

import org.jspecify.annotations.NullMarked;
