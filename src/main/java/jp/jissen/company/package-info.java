/**
 * Companies and how they take part: enrolment in an edition, participants, experts, homework ticks, closing days. Owns the
 * company's space and gives its people their roles for it. Refuses everything about a company to those without a grant
 * for its space, in the same words as for a company that does not exist.
 */
@NullMarked
@ApplicationModule(displayName = "company", allowedDependencies = {"base", "access", "draft", "live", "live::ui", "revision", "revision::ui", "account", "catalogue", "programme"})
package jp.jissen.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
