package jp.jissen.live;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import jp.jissen.access.AccountId;
import jp.jissen.access.Acting;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.SpaceId;

/** Who may hear which news at this moment. Asked for each batch as a whole, in two statements for one listener and for three hundred, so that a right that has ended ends here too. */
@Component
class Audience {

    private final Rights rights;

    Audience(Rights rights) {
        this.rights = rights;
    }

    Hearing of(Collection<Told> news) {
        var spaces = news.stream().map(Told::space).filter(Objects::nonNull).map(SpaceId::new).collect(Collectors.toSet());
        var offices = news.stream().anyMatch(told -> told.space() == null);
        return Acting.asSystem(() -> new Hearing(spaces.isEmpty() ? Map.of() : rights.readers(spaces), offices ? rights.holders(Role.COORDINATOR) : Set.of()));
    }

    record Hearing(Map<SpaceId, Set<AccountId>> readers, Set<AccountId> coordinators) {

        List<Told> by(AccountId account, Collection<Told> news) {
            return news.stream().filter(told -> (told.space() == null ? coordinators : readers.getOrDefault(new SpaceId(told.space()), Set.of())).contains(account)).toList();
        }
    }
}
