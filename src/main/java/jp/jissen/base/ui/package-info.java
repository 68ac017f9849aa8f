/** The parts of the screen that recur, each with its own CSS file. They know words, shapes and states, but no feature. */
@NullMarked
package jp.jissen.base.ui;

import org.jspecify.annotations.NullMarked;
