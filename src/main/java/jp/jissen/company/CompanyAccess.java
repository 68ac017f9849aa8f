package jp.jissen.company;

import java.util.List;

import org.springframework.stereotype.Component;

import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.base.Absent;
import jp.jissen.programme.EditionId;

/** Finds companies and enrolments for the acting person, or says they are absent. */
@Component
class CompanyAccess {

    static final Role[] READERS = {Role.COORDINATOR, Role.PARTICIPANT, Role.EXECUTIVE, Role.EXPERT};

    private final Companies companies;
    private final Enrolments enrolments;
    private final Rights rights;

    CompanyAccess(Companies companies, Enrolments enrolments, Rights rights) {
        this.companies = companies;
        this.enrolments = enrolments;
        this.rights = rights;
    }

    /** @throws Absent when there is none or the actor has no role for it */
    Company require(CompanyId id) {
        return require(id, READERS);
    }

    Company require(CompanyId id, Role... roles) {
        var company = companies.findById(id.value()).orElseThrow(Absent::new);
        rights.require(company.space(), roles);
        return company;
    }

    /** The office writes a company. */
    boolean mayWrite(Company company) {
        return rights.has(company.space(), Role.COORDINATOR);
    }

    /** The company, locked until the transaction ends; the office writes it. @throws Absent when there is none or the actor may not */
    Company writable(CompanyId id) {
        var company = companies.lock(id.value()).orElseThrow(Absent::new);
        rights.require(company.space(), Role.COORDINATOR);
        return company;
    }

    /** As {@link #writable(CompanyId)}. @throws jp.jissen.base.Stale when somebody else has saved since {@code version} */
    Company writable(CompanyId id, long version) {
        var company = writable(id);
        company.requireVersion(version);
        return company;
    }

    Enrolment require(EnrolmentId id, Role... roles) {
        var enrolment = enrolments.findById(id.value()).orElseThrow(Absent::new);
        rights.require(enrolment.space(), roles);
        return enrolment;
    }

    /** The edition's enrolments that the wall lets the actor see. */
    List<EnrolmentId> enrolmentsOf(EditionId edition) {
        return enrolments.ofEdition(edition.value()).stream().map(Enrolment::id).toList();
    }

    /** The edition's companies that the wall lets the actor see, by reading. */
    List<CompanyRow> companiesOf(EditionId edition) {
        var spaces = enrolments.ofEdition(edition.value()).stream().map(enrolment -> enrolment.space().value()).toList();
        return companies.inSpaces(spaces).stream().map(Company::row).toList();
    }
}
