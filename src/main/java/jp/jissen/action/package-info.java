/**
 * 決めたこと・宿題: the one list of what a company, its experts and the office have promised one another, wherever they did:
 * in the note of a visit, or by hand. Owns who does what until when, whether it is done, and what became of a promise that
 * was given up. Read by everybody who has a role for the company. Knows none of the modules whose things promises come
 * from: they give their lines when these are final, and say where to find them.
 */
@NullMarked
@ApplicationModule(displayName = "action", allowedDependencies = {"base", "access", "draft", "live", "live::ui", "revision", "revision::ui", "account", "programme", "company"})
package jp.jissen.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
