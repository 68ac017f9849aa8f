/**
 * 出欠: who came to which session, per person and, by a stated rule, per company. Owns the attendance list that the office
 * keeps at the door and prints. Refuses marks by anybody but the office, and a place that does not go with a mark.
 */
@NullMarked
@ApplicationModule(displayName = "attendance", allowedDependencies = {"base", "access", "draft", "account", "programme", "company", "live", "live :: ui"})
package jp.jissen.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
