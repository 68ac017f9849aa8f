/**
 * 事例原稿・事例集: each company's page in the year's printed collection, from its first version to the final one, and the book.
 * Owns the text of the pages, what the company said to them, and the check that nobody can be recognised by name. Refuses a
 * page as final without the company's agreement to just that text, or with a name in it; shows the company's people their
 * page from the day they are asked to check it, and experts none.
 */
@NullMarked
@ApplicationModule(displayName = "casestudy", allowedDependencies = {"base", "access", "work", "work::ui", "draft", "live", "live::ui", "revision", "revision::ui", "file", "account", "catalogue", "programme", "company", "maturity", "visit", "action"})
package jp.jissen.casestudy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
