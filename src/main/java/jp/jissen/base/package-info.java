/**
 * What every feature needs and none owns: typed refusals, time, ids, text and number formats.
 * Knows nothing of the programme, the database or the signed-in person. Everyone may use it; base.ui holds the
 * parts of the screen that recur.
 */
@NullMarked
@ApplicationModule(displayName = "base", type = ApplicationModule.Type.OPEN, allowedDependencies = {})
package jp.jissen.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
