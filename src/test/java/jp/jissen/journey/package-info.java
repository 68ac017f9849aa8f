/** What people do with the program in a real browser, as the README describes it: on the demo programme, in Japanese. */
@NullMarked
package jp.jissen.journey;

import org.jspecify.annotations.NullMarked;
