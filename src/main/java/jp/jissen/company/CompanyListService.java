package jp.jissen.company;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Roles;
import jp.jissen.base.SearchKey;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.catalogue.Industry;

/** The office's list of companies: the same number of statements for three rows and for three thousand. */
@Service
@RolesAllowed(Roles.COORDINATOR)
public class CompanyListService {

    private final Companies companies;
    private final ParticipantService participants;
    private final AssignmentService assignments;
    private final Catalogues catalogues;
    private final ObjectProvider<CompanyFigures> figures;

    CompanyListService(Companies companies, ParticipantService participants, AssignmentService assignments, Catalogues catalogues, ObjectProvider<CompanyFigures> figures) {
        this.companies = companies;
        this.participants = participants;
        this.assignments = assignments;
        this.catalogues = catalogues;
        this.figures = figures;
    }

    /** A page of the list. Sort by {@code reading}, {@code industry}, {@code employees}. */
    @Transactional(readOnly = true)
    public List<CompanyLine> page(CompanyFilter filter, Pageable page) {
        var found = companies.page(edition(filter), SearchKey.pattern(filter.search()), filter.status(), filter.enrolledOnly(), industries(filter), page);
        var enrolments = found.stream().map(CompanyWithEnrolment::enrolment).filter(Objects::nonNull).map(Enrolment::id).toList();
        var people = participants.ofAll(enrolments).stream().collect(Collectors.groupingBy(ParticipantRow::enrolment));
        var charges = assignments.ofAll(enrolments).stream().collect(Collectors.groupingBy(AssignmentRow::enrolment));
        var rows = found.stream().map(one -> one.company().row()).toList();
        var counts = figures.orderedStream().collect(Collectors.toMap(CompanyFigures::key, figure -> figure.count(rows)));
        return found.stream().map(one -> {
            var enrolment = Optional.ofNullable(one.enrolment()).map(Enrolment::row);
            var id = enrolment.map(EnrolmentRow::id);
            return new CompanyLine(one.company().row(), enrolment, id.map(key -> people.getOrDefault(key, List.of())).orElse(List.of()),
                    id.map(key -> charges.getOrDefault(key, List.of())).orElse(List.of()), of(one.company().id(), counts));
        }).toList();
    }

    @Transactional(readOnly = true)
    public long count(CompanyFilter filter) {
        return companies.count(edition(filter), SearchKey.pattern(filter.search()), filter.status(), filter.enrolledOnly(), industries(filter));
    }

    /** The columns that other modules add, in their order. */
    public List<String> figureKeys() {
        return figures.orderedStream().map(CompanyFigures::key).toList();
    }

    private Collection<String> industries(CompanyFilter filter) {
        return catalogues.latest().industries().stream()
                .filter(industry -> filter.quotaGroups().isEmpty() || filter.quotaGroups().contains(industry.quotaGroup().code()))
                .map(Industry::code).toList();
    }

    private static UUID edition(CompanyFilter filter) {
        return filter.edition() == null ? new UUID(0, 0) : filter.edition().value();
    }

    private static Map<String, Long> of(CompanyId company, Map<String, Map<CompanyId, Long>> counts) {
        return counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getOrDefault(company, 0L)));
    }
}
