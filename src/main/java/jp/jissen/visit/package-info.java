/**
 * 専門家派遣: the four expert visits of a company's year and their notes. Owns plan, note, attendees, what was agreed, the
 * company's confirmation and the office's acceptance. Refuses visits out of their order, a note that is submitted without
 * what must be in it, the company's people any draft, and to them the part for the office always.
 */
@NullMarked
@ApplicationModule(displayName = "visit", allowedDependencies = {"base", "access", "draft", "live", "live::ui", "revision", "revision::ui", "account", "catalogue", "programme", "company", "maturity", "action", "action::ui"})
package jp.jissen.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
