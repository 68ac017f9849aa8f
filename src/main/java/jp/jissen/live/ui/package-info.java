/** How a screen hears of what others change. */
@NullMarked
@NamedInterface("ui")
package jp.jissen.live.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
