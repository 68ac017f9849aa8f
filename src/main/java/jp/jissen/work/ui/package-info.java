/** Jobs on the screen: the office's list of all, and the dialog of one that its reader waits for. */
@NullMarked
@NamedInterface("ui")
package jp.jissen.work.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
