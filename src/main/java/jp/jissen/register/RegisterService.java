package jp.jissen.register;

import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.Roles;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Absent;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.company.CompanyEnrolled;
import jp.jissen.company.CompanyId;

/** Companies' registers as a whole. */
@Service
public class RegisterService {

    /** Who may read the rows of a register at any time; a policy in the database says the same. */
    static final Role[] READERS = {Role.PARTICIPANT, Role.EXECUTIVE, Role.EXPERT};

    private final Registers registers;
    private final Assets assets;
    private final RegisterCounts counts;
    private final Catalogues catalogues;
    private final Rights rights;

    RegisterService(Registers registers, Assets assets, RegisterCounts counts, Catalogues catalogues, Rights rights) {
        this.registers = registers;
        this.assets = assets;
        this.counts = counts;
        this.catalogues = catalogues;
        this.rights = rights;
    }

    /** A company's register. @throws Absent when there is none or it is not for the actor to read */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public RegisterRow of(CompanyId company) {
        var register = registers.of(company.value()).orElseThrow(Absent::new);
        rights.require(register.space(), READERS);
        return row(register);
    }

    /** Whether the actor may write in it; readers who may not see the same without the means to change it. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean mayWrite(CompanyId company) {
        return registers.of(company.value()).filter(register -> rights.has(register.space(), Role.PARTICIPANT)).isPresent();
    }

    /** How far the register is; empty when it is not for the actor to read. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<RegisterProgress> progress(CompanyId company) {
        return registers.of(company.value()).filter(register -> rights.has(register.space(), READERS)).map(register -> assets.progress(register.id().value()));
    }

    /** How far the registers of all the actor's companies are: all that the office may know of them. Companies without assets are left out. */
    @RolesAllowed({Roles.COORDINATOR, Roles.EXPERT})
    @Transactional(readOnly = true)
    public Map<SpaceId, RegisterProgress> progressOfAll() {
        return counts.all();
    }

    /** A company that takes part has a register from its first day, with the scale of its first edition. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void open(CompanyEnrolled enrolled) {
        if (registers.of(enrolled.company().id().value()).isEmpty()) {
            registers.save(new Register(enrolled.company().space(), enrolled.company().id(), enrolled.edition().catalogueVersion(), enrolled.edition().texts().riskScale()));
        }
    }

    RegisterRow row(Register register) {
        return new RegisterRow(register.id(), register.space(), register.company(), catalogues.version(register.catalogueVersion()).riskScale(register.riskScale()));
    }
}
