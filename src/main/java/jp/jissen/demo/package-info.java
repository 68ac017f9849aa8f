/**
 * The demo programme: invented companies and people of the real 2025 year, written through the services by the people
 * themselves on the programme's own days; and the day on which the demo takes place. Only with the profile {@code demo},
 * which answers this machine alone; never part of a real installation.
 */
@NullMarked
@ApplicationModule(displayName = "demo", allowedDependencies = {"base", "access", "account", "catalogue", "programme", "company", "attendance", "register", "action", "visit", "work", "notice", "maturity", "casestudy"})
package jp.jissen.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
