/**
 * The programme's years: editions made from the catalogue, their sessions, visit windows and dates, and the business
 * calendar. Owns everything about "when, where and what is taught". Refuses dates outside the edition's year and changes
 * by anybody but the office. Which company takes part is {@code company}'s.
 */
@NullMarked
@ApplicationModule(displayName = "programme", allowedDependencies = {"base", "access", "draft", "live", "live::ui", "revision", "revision::ui", "account", "catalogue", "file"})
package jp.jissen.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
