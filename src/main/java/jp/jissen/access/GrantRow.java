package jp.jissen.access;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A grant as others see it.
 *
 * @param space where it holds; null for the whole programme
 * @param until last day, included; null while it is open
 */
public record GrantRow(GrantId id, AccountId account, Role role, @Nullable SpaceId space, LocalDate from, @Nullable LocalDate until) {

    public boolean inForceOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
