package jp.jissen.action;

import java.util.Optional;

import org.springframework.stereotype.Component;

import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyLink;

/** Whoever sees a company's page sees its promises. */
@Component
class ActionLink implements CompanyLink {

    @Override
    public Optional<Target> to(CompanyId company) {
        return Optional.of(new Target("menu.actions", ActionRoutes.actions(company)));
    }
}
