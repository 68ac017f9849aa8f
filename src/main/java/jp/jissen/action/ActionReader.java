package jp.jissen.action;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import jp.jissen.access.AccountId;
import jp.jissen.account.People;
import jp.jissen.account.Person;
import jp.jissen.action.ActionRow.Due;
import jp.jissen.action.ActionRow.Signature;
import jp.jissen.base.Today;
import jp.jissen.company.CompanyCalendars;
import jp.jissen.programme.BusinessDays;

/** Shows promises to somebody who may read them: with names and business days, in as many statements for many as for one. */
@Component
class ActionReader {

    private final Sides.Finder sides;
    private final People people;
    private final CompanyCalendars calendars;
    private final Today today;

    ActionReader(Sides.Finder sides, People people, CompanyCalendars calendars, Today today) {
        this.sides = sides;
        this.people = people;
        this.calendars = calendars;
        this.today = today;
    }

    ActionRow row(ActionItem item) {
        return rows(List.of(item)).getFirst();
    }

    List<ActionRow> rows(List<ActionItem> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        var reader = sides.find();
        var names = people.byId(items.stream().flatMap(item -> Stream.of(item.madeBy(), item.closedBy())).filter(Objects::nonNull).distinct().map(AccountId::new).toList());
        var businessDays = calendars.of(items.stream().map(ActionItem::company).distinct().toList());
        return items.stream().map(item -> new ActionRow(item.id(), item.space(), item.company(), item.promise(), item.source(), item.state(), item.reason(),
                signature(item.madeBy(), item.madeAt(), names), item.closedBy() == null ? null : signature(item.closedBy(), item.closedAt(), names),
                due(item, businessDays.get(item.company())), reader.may(item), item.version())).toList();
    }

    private @Nullable Due due(ActionItem item, BusinessDays calendar) {
        var on = item.promise().dueOn();
        return on == null ? null : new Due(on, today.date(), calendar.between(today.date(), on));
    }

    private static Signature signature(UUID account, Instant at, Map<AccountId, Person> names) {
        return new Signature(Optional.ofNullable(names.get(new AccountId(account))).map(Person::name).orElse(""), at);
    }
}
