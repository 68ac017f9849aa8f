package jp.jissen.account.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.GrantId;
import jp.jissen.access.Role;
import jp.jissen.account.Person;

/** A person with the roles in force today. */
record AccountLine(Person person, List<HeldRole> roles) {

    /** A role and what it is for, in words. */
    record HeldRole(GrantId id, Role role, Optional<String> space, LocalDate from, @Nullable LocalDate until) {
    }
}
