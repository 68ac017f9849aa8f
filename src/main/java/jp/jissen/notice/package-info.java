/**
 * 連絡: what the office tells many people at once, each in a letter of their own, by mail or on paper. Owns who belongs to an
 * audience and how names are filled in; shows the outbox that {@code work} keeps. Refuses everybody but the office, a word in
 * braces that nothing can be filled in for, and to send to others than were shown.
 */
@NullMarked
@ApplicationModule(displayName = "notice", allowedDependencies = {"base", "access", "work", "draft", "account", "programme", "company", "attendance"})
package jp.jissen.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
