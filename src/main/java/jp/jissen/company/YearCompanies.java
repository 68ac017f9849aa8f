package jp.jissen.company;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.AccountId;
import jp.jissen.access.Roles;
import jp.jissen.access.SpaceId;
import jp.jissen.account.People;
import jp.jissen.base.Today;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.HomeworkId;

/** All companies of a year with what is told of them in one line; each question is a few statements, however many there are. */
@Service
@RolesAllowed(Roles.COORDINATOR)
public class YearCompanies {

    private final EntityManager entities;
    private final People people;
    private final Today today;

    YearCompanies(EntityManager entities, People people, Today today) {
        this.entities = entities;
        this.people = people;
        this.today = today;
    }

    /** By reading; three statements. */
    @Transactional(readOnly = true)
    public List<YearCompany> of(EditionId edition) {
        var experts = experts(edition);
        return rows("select e.id, c.id, c.spaceId, c.name, c.reading, c.industry, e.status from Enrolment e join Company c on c.id = e.companyId where e.editionId = :edition order by c.reading, c.id", edition).stream()
                .map(row -> new YearCompany(new EnrolmentId((UUID) row[0]), new CompanyId((UUID) row[1]), new SpaceId((UUID) row[2]), (String) row[3], (String) row[4], (String) row[5], (EnrolmentStatus) row[6], experts.getOrDefault((UUID) row[0], List.of()))).toList();
    }

    /** Which homework each company of the year has ticked off; those without any are left out. One statement. */
    @Transactional(readOnly = true)
    public Map<EnrolmentId, Set<HomeworkId>> homeworkDone(EditionId edition) {
        return rows("select d.enrolmentId, d.homeworkId from HomeworkDone d join Enrolment e on e.id = d.enrolmentId where e.editionId = :edition", edition).stream()
                .collect(Collectors.groupingBy(row -> new EnrolmentId((UUID) row[0]), Collectors.mapping(row -> new HomeworkId((UUID) row[1]), Collectors.toSet())));
    }

    private Map<UUID, List<String>> experts(EditionId edition) {
        var charges = entities.createQuery("select a.enrolmentId, a.accountId from ExpertAssignment a join Enrolment e on e.id = a.enrolmentId where e.editionId = :edition and a.assignedFrom <= :today and (a.assignedUntil is null or a.assignedUntil >= :today)", Object[].class)
                .setParameter("edition", edition.value()).setParameter("today", today.date()).getResultList();
        var names = people.byId(charges.stream().map(row -> new AccountId((UUID) row[1])).distinct().toList());
        return charges.stream().filter(row -> names.containsKey(new AccountId((UUID) row[1]))).collect(Collectors.groupingBy(row -> (UUID) row[0], Collectors.mapping(row -> names.get(new AccountId((UUID) row[1])).name(), Collectors.toList())));
    }

    private List<Object[]> rows(String query, EditionId edition) {
        return entities.createQuery(query, Object[].class).setParameter("edition", edition.value()).getResultList();
    }
}
