/**
 * What is typed and not yet saved. Owns the journal of drafts, which takes what browsers send beside Vaadin's own traffic,
 * and the keys with which they encrypt what they hold themselves. A draft is its writer's alone. Refuses nothing that was
 * typed: what may not be written any more is kept for the person and said in words. Modules with forms say here, by
 * {@link jp.jissen.draft.SheetOwner}, who may write their sheets.
 */
@NullMarked
@ApplicationModule(displayName = "draft", allowedDependencies = {"base", "access"})
package jp.jissen.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
