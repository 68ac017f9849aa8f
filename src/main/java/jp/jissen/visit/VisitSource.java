package jp.jissen.visit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.action.ActionSource;
import jp.jissen.base.Sentence;
import jp.jissen.company.CompanyId;
import jp.jissen.company.EnrolmentRow;
import jp.jissen.company.EnrolmentService;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.EditionService;

/** Promises made in a visit lead back to its note, in the years that the reader may open. */
@Component
class VisitSource implements ActionSource {

    private final Visits visits;
    private final EnrolmentService enrolments;
    private final EditionService editions;

    VisitSource(Visits visits, EnrolmentService enrolments, EditionService editions) {
        this.visits = visits;
        this.enrolments = enrolments;
        this.editions = editions;
    }

    @Override
    public String kind() {
        return VisitService.PROMISES;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Origin> origins(CompanyId company, Collection<UUID> ids) {
        var parts = enrolments.of(company).stream().collect(Collectors.toMap(EnrolmentRow::id, EnrolmentRow::edition));
        var years = editions.list().stream().collect(Collectors.toMap(EditionRow::id, EditionRow::fiscalYear));
        var origins = new HashMap<UUID, Origin>();
        for (var visit : visits.findByIdIn(ids)) {
            var year = years.get(parts.get(visit.enrolment()));
            if (year != null) {
                origins.put(visit.id().value(), new Origin(Sentence.of("schedule.visit", visit.number()), VisitRoutes.visit(company, year, visit.number())));
            }
        }
        return origins;
    }
}
