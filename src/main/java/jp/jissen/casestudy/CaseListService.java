package jp.jissen.casestudy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Roles;
import jp.jissen.base.Absent;
import jp.jissen.base.Today;
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.YearCompanies;
import jp.jissen.company.YearCompany;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionService;

/** All pages of a year at once; as many statements for forty companies as for two thousand. */
@Service
@RolesAllowed(Roles.COORDINATOR)
public class CaseListService {

    private final CasePages pages;
    private final CaseContents contents;
    private final YearCompanies companies;
    private final EditionService editions;
    private final Today today;

    CaseListService(CasePages pages, CaseContents contents, YearCompanies companies, EditionService editions, Today today) {
        this.pages = pages;
        this.contents = contents;
        this.companies = companies;
        this.editions = editions;
        this.today = today;
    }

    /** Every company of the year, by reading, with its page if it has one. @throws Absent when there is no such edition */
    @Transactional(readOnly = true)
    public List<CaseLine> of(EditionId id) {
        editions.get(id);
        var begun = pages.ofEdition(id.value()).stream().collect(Collectors.toMap(CasePage::enrolment, Function.identity()));
        var texts = contents.texts(begun.values().stream().map(CasePage::id).toList());
        return companies.of(id).stream().map(company -> line(company, Optional.ofNullable(begun.get(company.enrolment())), texts)).toList();
    }

    /** How far a page is. @param late whether the day for its answer is over */
    public record Step(CaseState state, boolean late) {
    }

    /** How far each page is; companies without one are left out. @throws Absent when there is no such edition */
    @Transactional(readOnly = true)
    public Map<EnrolmentId, Step> steps(EditionId id) {
        editions.get(id);
        return pages.ofEdition(id.value()).stream().collect(Collectors.toMap(CasePage::enrolment, page -> new Step(page.state(), late(page))));
    }

    private CaseLine line(YearCompany company, Optional<CasePage> page, Map<CasePageId, CaseText> texts) {
        return new CaseLine(company, page.map(one -> new CaseLine.Standing(one.id(), one.state(), texts.get(one.id()).alias(), texts.get(one.id()).title(), one.dueOn())), page.filter(this::late).isPresent());
    }

    private boolean late(CasePage page) {
        return page.state() == CaseState.CHECKING && page.dueOn() != null && page.dueOn().isBefore(today.date());
    }
}
