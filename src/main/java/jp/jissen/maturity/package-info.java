/**
 * 成熟度 and セキュリティ実態調査: the only owner of a company's level from 0 to 5 and of its six-axis survey before and after.
 * Owns an edition's survey items, the expert's ratings, and the levels found and agreed to. Refuses scores outside 0 to 5,
 * changes of what is closed with its visit, the company's people everything before its visit is submitted or before they
 * have agreed to a level, and the expert the ratings of before until theirs of after are complete.
 */
@NullMarked
@ApplicationModule(displayName = "maturity", allowedDependencies = {"base", "access", "draft", "live", "live::ui", "revision", "account", "catalogue", "programme", "company"})
package jp.jissen.maturity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
