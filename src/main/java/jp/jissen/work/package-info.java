/**
 * Work that outlives the click that asked for it, and the outbox. Owns jobs with their progress, their tries and what failed
 * for good, and the mails and letters that the office sends. A job is written in the transaction of what asks for it and runs
 * on a worker thread, in the name of the person who asked or as the program within one space; a person whose roles ended
 * meanwhile is refused. What a job does is a {@link jp.jissen.work.Work} of the module above that asks for it.
 */
@NullMarked
@ApplicationModule(displayName = "work", allowedDependencies = {"base", "access"})
package jp.jissen.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
