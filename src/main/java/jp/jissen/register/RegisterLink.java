package jp.jissen.register;

import java.util.Optional;

import org.springframework.stereotype.Component;

import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyLink;

@Component
class RegisterLink implements CompanyLink {

    private final OpeningService openings;

    RegisterLink(OpeningService openings) {
        this.openings = openings;
    }

    @Override
    public Optional<Target> to(CompanyId company) {
        return openings.sight(company).map(known -> new Target("menu.register", RegisterRoutes.assets(company)));
    }
}
