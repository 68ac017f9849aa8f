/** The jar as it is handed over: what is in it, and how it starts on an empty folder. */
@NullMarked
package jp.jissen.packaged;

import org.jspecify.annotations.NullMarked;
