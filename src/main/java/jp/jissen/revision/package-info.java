/**
 * What things were before: one shape of history for everything that people write together. Owns the versions, each whole,
 * with who wrote it and when, and how two of them differ. A version is never changed; going back writes a new one. Whoever
 * may read the thing may read its history: services ask before they call, and the wall asks again.
 */
@NullMarked
@ApplicationModule(displayName = "revision", allowedDependencies = {"base", "access"})
package jp.jissen.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
