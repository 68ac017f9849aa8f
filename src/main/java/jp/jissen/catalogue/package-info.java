/**
 * The programme's templates and vocabularies, by version: sessions, visits, risk scales, threats, controls, words.
 * Owns the files under {@code resources/catalogue/<version>/}, which are read and checked once at start and never edited after they landed.
 * Refuses anything that changes while the application runs: what staff may edit is copied into the tables of the module that owns it.
 * Everybody may use it; rows elsewhere point at its codes.
 */
@NullMarked
@ApplicationModule(displayName = "catalogue", allowedDependencies = "base")
package jp.jissen.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
