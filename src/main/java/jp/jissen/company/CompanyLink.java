package jp.jissen.company;

import java.util.Optional;

/** A way from a company's page to another feature's screen about it; empty where the actor may not go. */
public interface CompanyLink {

    Optional<Target> to(CompanyId company);

    /** @param key of the button's text */
    record Target(String key, String path) {
    }
}
