/**
 * What holds the features together: layout and menu, home per role, error views, sign-in rules of the web, language and
 * appearance of the page. Owns no data. Knows the roots of all modules; no module knows it.
 */
@NullMarked
@ApplicationModule(displayName = "shell", allowedDependencies = {"base", "access", "work", "account", "catalogue", "programme", "company", "attendance", "register", "visit", "notice", "casestudy", "office", "live :: ui", "action", "action :: ui", "maturity"})
package jp.jissen.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
