/**
 * Owns the way to PostgreSQL: the embedded server with its folder, the roles every server gets, and the checks before the first query.
 * Refuses a start that could damage data or would fail later with a stack trace: one {@link jp.jissen.database.StartRefusal}, one sentence.
 * Holds no tables; the schema belongs to the migrations of the features.
 * Used by the start of the program, by tests that need a server, and by any module that must refuse a start.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package jp.jissen.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
