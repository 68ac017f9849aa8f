package jp.jissen.visit;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import jp.jissen.access.AccountId;
import jp.jissen.access.Rights;
import jp.jissen.access.Role;
import jp.jissen.access.SpaceId;
import jp.jissen.account.People;
import jp.jissen.account.Person;
import jp.jissen.base.Absent;
import jp.jissen.visit.VisitDetails.Signature;

/** Shows a visit to somebody who may read it, without what they may not. */
@Component
class VisitReader {

    private final VisitContents contents;
    private final Rights rights;
    private final People people;

    VisitReader(VisitContents contents, Rights rights, People people) {
        this.contents = contents;
        this.rights = rights;
        this.people = people;
    }

    /** A policy in the database says the same. */
    boolean readsDrafts(Visit visit) {
        return rights.has(visit.space(), Role.EXPERT, Role.COORDINATOR);
    }

    /** @throws Absent for whoever belongs to the company, whatever else they are, and for strangers */
    void requireNoneOfTheCompany(SpaceId space) {
        rights.require(space, Role.EXPERT, Role.COORDINATOR);
        if (rights.has(space, Role.PARTICIPANT, Role.EXECUTIVE)) {
            throw new Absent();
        }
    }

    VisitDetails details(Visit visit) {
        var whole = readsDrafts(visit);
        var signed = visit.signatures();
        var names = people.byId(Stream.of(visit.expertId(), visit.savedBy(), signed.confirmedBy(), signed.answeredBy(), signed.acceptedBy()).filter(Objects::nonNull).distinct().map(AccountId::new).toList());
        return new VisitDetails(visit.row(whole), whole || visit.state().submitted() ? Optional.of(contents.content(visit)) : Optional.empty(), name(visit.expertId(), names),
                signature(signed.confirmedBy(), signed.confirmedAt(), names), signature(signed.answeredBy(), signed.answeredAt(), names), signed.answer(), signature(signed.acceptedBy(), signed.acceptedAt(), names),
                whole ? name(visit.savedBy(), names) : "", whole ? visit.savedAt() : null, visit.version());
    }

    private static @Nullable Signature signature(@Nullable UUID account, @Nullable Instant at, Map<AccountId, Person> names) {
        return account == null || at == null ? null : new Signature(name(account, names), at);
    }

    private static String name(@Nullable UUID account, Map<AccountId, Person> names) {
        return Optional.ofNullable(account).map(AccountId::new).map(names::get).map(Person::name).orElse("");
    }
}
