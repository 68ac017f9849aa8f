package jp.jissen.action;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.Roles;
import jp.jissen.access.SpaceId;
import jp.jissen.base.Today;
import jp.jissen.company.CompanyId;

/** Promises across companies, for the homes of those who have several. */
@Service
public class ActionBoard {

    private final ActionItems items;
    private final ActionReader reader;
    private final Rights rights;
    private final Today today;

    ActionBoard(ActionItems items, ActionReader reader, Rights rights, Today today) {
        this.items = items;
        this.reader = reader;
        this.rights = rights;
        this.today = today;
    }

    /** What the expert's side has promised the companies that the actor is in charge of, the most urgent first. */
    @RolesAllowed(Roles.EXPERT)
    @Transactional(readOnly = true)
    public List<ActionRow> ofExpert(int most) {
        return reader.rows(items.openInSpaces(rights.spaces(Role.EXPERT).stream().map(SpaceId::value).toList(), Party.EXPERT, Limit.of(most)));
    }

    /** What the office has promised the companies and is not late yet, the most urgent first. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public List<ActionRow> ofOffice(Collection<CompanyId> companies, int most) {
        return reader.rows(items.comingUp(companies.stream().map(CompanyId::value).toList(), Party.OFFICE, today.date(), Limit.of(most)));
    }

    /** What is late in the companies, the oldest first. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public List<ActionRow> overdue(Collection<CompanyId> companies, int most) {
        return reader.rows(items.overdue(companies.stream().map(CompanyId::value).toList(), today.date(), Limit.of(most)));
    }

    /** How many promises are late, by whose they are; sides without any are left out. */
    @RolesAllowed(Roles.COORDINATOR)
    @Transactional(readOnly = true)
    public Map<Party, Long> countOverdue(Collection<CompanyId> companies) {
        return items.countOverdue(companies.stream().map(CompanyId::value).toList(), today.date()).stream().collect(Collectors.toMap(ActionItems.OwnerCount::getOwner, ActionItems.OwnerCount::getCount));
    }
}
