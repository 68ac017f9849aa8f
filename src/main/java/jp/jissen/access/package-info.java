/**
 * Who acts, in which spaces, since when, and what they did. Owns spaces, grants, the actor of every transaction and the
 * audit trail; tells PostgreSQL at the start of each transaction for whom it runs, so that row security can decide.
 * Refuses work without an actor and rights over a space that the actor has no grant for. Every module with data uses it.
 */
@NullMarked
@ApplicationModule(displayName = "access", allowedDependencies = "base")
package jp.jissen.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
