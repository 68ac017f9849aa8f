package jp.jissen.company;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.programme.BusinessDays;
import jp.jissen.programme.ScheduleService;

/** Business days as each company has them: the office's, without its own closing days. For services that have asked first whether their caller may know the companies. */
@Component
public class CompanyCalendars {

    private final TakingPart takingPart;
    private final ScheduleService schedules;

    CompanyCalendars(TakingPart takingPart, ScheduleService schedules) {
        this.takingPart = takingPart;
        this.schedules = schedules;
    }

    /** For every company asked for, in as many statements for many as for one. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<CompanyId, BusinessDays> of(Collection<CompanyId> companies) {
        var office = schedules.businessDays();
        var closings = takingPart.closings(companies.stream().map(CompanyId::value).toList()).stream()
                .collect(Collectors.groupingBy(CompanyClosing::company, Collectors.mapping(closing -> closing.row().day(), Collectors.toList())));
        return companies.stream().distinct().collect(Collectors.toMap(Function.identity(), company -> closings.containsKey(company) ? office.with(closings.get(company)) : office));
    }
}
