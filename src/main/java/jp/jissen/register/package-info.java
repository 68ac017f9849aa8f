/**
 * 情報資産管理台帳: a company's information assets with their ratings, computed risk, response and controls. Owns every number
 * of the register and says why it is what it is. Refuses values outside the register's scale, a response without a reason,
 * and rows to anybody but the company's own people and its experts: the office gets counts, and rows while the company opens
 * the register to it.
 */
@NullMarked
@ApplicationModule(displayName = "register", allowedDependencies = {"base", "access", "work", "work::ui", "draft", "live", "live::ui", "revision", "revision::ui", "file", "account", "catalogue", "programme", "company"})
package jp.jissen.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
