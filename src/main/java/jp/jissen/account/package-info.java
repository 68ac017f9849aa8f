/**
 * People who can sign in: their names, passwords, one-time slips, what they chose for their screen. Owns sign-in.
 * Refuses weak passwords, used or outdated slips, and a coordinator's hand on an administrator's account.
 * What a person may do comes from the grants of {@code access}; which company they belong to is {@code company}'s.
 */
@NullMarked
@ApplicationModule(displayName = "account", allowedDependencies = {"base", "access", "draft", "work"})
package jp.jissen.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
