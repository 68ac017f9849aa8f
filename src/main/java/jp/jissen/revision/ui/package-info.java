/** The history of a thing in words: what changed, from what to what, and the way back. */
@NullMarked
@NamedInterface("ui")
package jp.jissen.revision.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
