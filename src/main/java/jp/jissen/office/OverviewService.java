package jp.jissen.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AuditTrail;
import jp.jissen.access.Roles;
import jp.jissen.access.Subject;
import jp.jissen.base.Sentence;
import jp.jissen.base.TableFile;
import jp.jissen.base.Texts;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.catalogue.Industry;
import jp.jissen.company.YearCompanies;
import jp.jissen.company.YearCompany;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.ScheduleService;

/** 色分け一覧: everybody's year at a glance; as many statements for forty companies as for two thousand. */
@Service
@RolesAllowed(Roles.COORDINATOR)
public class OverviewService {

    private final YearCompanies companies;
    private final ScheduleService schedules;
    private final ObjectProvider<OverviewColumns> columns;
    private final Catalogues catalogues;
    private final Texts texts;
    private final AuditTrail trail;

    OverviewService(YearCompanies companies, ScheduleService schedules, ObjectProvider<OverviewColumns> columns, Catalogues catalogues, Texts texts, AuditTrail trail) {
        this.companies = companies;
        this.schedules = schedules;
        this.columns = columns;
        this.catalogues = catalogues;
        this.texts = texts;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public Overview of(EditionId id) {
        var year = schedules.get(id);
        var all = companies.of(id);
        var groups = new ArrayList<Overview.Group>();
        var cells = all.stream().collect(Collectors.toMap(YearCompany::enrolment, company -> new ArrayList<OverviewCell>()));
        columns.orderedStream().forEach(group -> {
            groups.add(new Overview.Group(group.key(), groups.stream().mapToInt(one -> one.heads().size()).sum(), group.heads(year)));
            group.cells(year, all).forEach((company, own) -> cells.get(company).addAll(own));
        });
        var quotaGroups = catalogues.latest().industries().stream().collect(Collectors.toMap(Industry::code, industry -> industry.quotaGroup().code()));
        return new Overview(year.edition(), groups, all.stream().map(company -> new Overview.Row(company, quotaGroups.getOrDefault(company.industry(), ""), cells.get(company.enrolment()))).toList());
    }

    /** What the filter shows, as an Excel workbook. The trail keeps who had it written. */
    @Transactional
    public byte[] excel(EditionId id, OverviewFilter filter, Locale locale) {
        var overview = of(id);
        trail.record("overview.exported", Subject.of("edition", id.value(), overview.edition().name().ja()), overview.edition().space());
        var heads = new ArrayList<>(List.of(texts.get("companies.company", locale), texts.get("companies.group", locale), texts.get("companies.status", locale), texts.get("companies.experts", locale)));
        overview.groups().forEach(group -> group.heads().forEach(head -> heads.add(texts.get(group.key(), locale) + " " + say(head, locale))));
        var groupNames = catalogues.latest().industries().stream().collect(Collectors.toMap(industry -> industry.quotaGroup().code(), industry -> industry.quotaGroup().label().in(locale), (one, same) -> one));
        return TableFile.write(texts.get("overview.title", locale), heads, overview.rows(filter).stream().map(row -> cells(row, groupNames, locale)).toList());
    }

    private List<Object> cells(Overview.Row row, Map<String, String> groupNames, Locale locale) {
        var cells = new ArrayList<Object>(List.of(row.company().name(), groupNames.getOrDefault(row.quotaGroup(), ""), texts.get("enrolment." + row.company().status().name(), locale), String.join("、", row.company().experts())));
        row.cells().forEach(cell -> cells.add(cell.word().key().equals("overview.number") ? cell.order() : say(cell.word(), locale)));
        return cells;
    }

    private String say(Sentence sentence, Locale locale) {
        return texts.get(sentence.key(), locale, sentence.arguments().toArray());
    }
}
