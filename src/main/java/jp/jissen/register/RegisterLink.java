package jp.jissen.register;

import java.util.Optional;

import org.springframework.stereotype.Component;

import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyLink;

@Component
class RegisterLink implements CompanyLink {

    private final RegisterService registers;

    RegisterLink(RegisterService registers) {
        this.registers = registers;
    }

    @Override
    public Optional<Target> to(CompanyId company) {
        return registers.progress(company).map(readable -> new Target("menu.register", RegisterRoutes.assets(company)));
    }
}
