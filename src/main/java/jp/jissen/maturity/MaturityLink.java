package jp.jissen.maturity;

import java.util.Optional;

import org.springframework.stereotype.Component;

import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyLink;

/** Whoever sees a company's page sees where it stands, as far as they may. */
@Component
class MaturityLink implements CompanyLink {

    @Override
    public Optional<Target> to(CompanyId company) {
        return Optional.of(new Target("menu.maturity", MaturityRoutes.maturity(company)));
    }
}
