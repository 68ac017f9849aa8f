/**
 * What tests share: the whole program on a real PostgreSQL ({@link jp.jissen.testing.Staged}), a stage with people and
 * companies ({@link jp.jissen.testing.Stage}), a day and a clock that can be moved, and a counter of SQL statements.
 */
@NullMarked
package jp.jissen.testing;

import org.jspecify.annotations.NullMarked;
