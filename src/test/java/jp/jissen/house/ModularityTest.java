package jp.jissen.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import jp.jissen.Jissen;

/** The modules use one another as their package-infos say, and only downwards. */
class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(Jissen.class);

    @Test
    void everyModuleUsesOnlyWhatItNames() {
        modules.verify();
    }

    @Test
    void everyPackageBelowTheRootIsAModuleOfTheHouse() {
        assertThat(modules.stream().map(ApplicationModule::getIdentifier).map(Object::toString)).containsExactlyInAnyOrder(
                "base", "database", "access", "live", "work", "draft", "revision", "file", "catalogue", "account", "programme", "company", "attendance", "register", "maturity", "visit", "notice", "office", "shell", "demo", "action", "casestudy");
    }
}
