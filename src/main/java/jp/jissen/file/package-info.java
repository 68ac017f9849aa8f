/**
 * Attachments: checked, kept in walled chunks, served back under their own name. Owns files; whose they are and who may
 * add or remove one is the using module's rule, which it asks before it calls. Refuses what is too large, empty, not of an
 * accepted kind, or not what its name says.
 */
@NullMarked
@ApplicationModule(displayName = "file", allowedDependencies = {"base", "access", "work"})
package jp.jissen.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
