/**
 * What the office sees of all companies at once: the roster that comes in from a spreadsheet and goes out again, and the
 * overview of everybody's year. Owns no data: it reads and writes through the services of the modules below, so that their
 * rules hold. Refuses a file of which a row cannot be explained, and everybody but the office.
 */
@NullMarked
@ApplicationModule(displayName = "office", allowedDependencies = {"base", "access", "live", "live::ui", "account", "catalogue", "programme", "company", "attendance", "register", "maturity", "visit", "casestudy"})
package jp.jissen.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
