/** Promises on the screen: their own list, and the lines that other screens show of it. */
@NullMarked
@NamedInterface("ui")
package jp.jissen.action.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
