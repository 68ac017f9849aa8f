package jp.jissen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.core.context.SecurityContextHolder;

class ActingTest {

    private final Someone one = new Someone(new AccountId(UUID.randomUUID()), "小泉");
    private final Someone other = new Someone(new AccountId(UUID.randomUUID()), "森下");

    @AfterEach
    void nobodyActs() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nobodyActsUntilSomebodyDoes() {
        assertThat(Acting.actor()).isEmpty();
        assertThatIllegalStateException().isThrownBy(Acting::person);
    }

    @Test
    void workIsDoneInTheNameAndWithTheRolesThatAreGiven() {
        Acting.as(one, List.of(Role.PARTICIPANT, Role.EXPERT), () -> {
            assertThat(Acting.person()).isEqualTo(one);
            assertThat(Role.values()).filteredOn(Acting::hasRole).containsExactly(Role.PARTICIPANT, Role.EXPERT);
            return true;
        });
        assertThat(Acting.actor()).isEmpty();
    }

    @Test
    void workInsideWorkGoesBackToTheFirstPerson() {
        Acting.as(one, List.of(Role.PARTICIPANT), () -> {
            var inside = Acting.as(other, List.of(Role.EXPERT), Acting::person);
            assertThat(inside).isEqualTo(other);
            assertThat(Acting.person()).isEqualTo(one);
            assertThat(Acting.hasRole(Role.EXPERT)).isFalse();
            return true;
        });
    }

    @Test
    void workThatFailsLeavesNobodyBehind() {
        assertThatIllegalStateException().isThrownBy(() -> Acting.as(one, List.of(Role.ADMIN), () -> {
            throw new IllegalStateException("as expected");
        })).withMessage("as expected");
        assertThat(Acting.actor()).isEmpty();
        assertThat(Acting.hasRole(Role.ADMIN)).isFalse();
    }

    @Test
    void aPersonMayActWithoutAnyRole() {
        Acting.run(one, () -> {
            assertThat(Acting.person()).isEqualTo(one);
            assertThat(Role.values()).noneMatch(Acting::hasRole);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theProgramItselfIsNobodyAndHasNoRoleOfPeople(Role role) {
        Acting.asSystem(() -> {
            assertThat(Acting.actor()).isEmpty();
            assertThat(Acting.hasRole(role)).isFalse();
            return true;
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleHasItsConstantForAnnotations(Role role) throws ReflectiveOperationException {
        assertThat(Roles.class.getField(role.name()).get(null)).isEqualTo(role.name());
        assertThat(Roles.class.getFields()).hasSameSizeAs(Role.values());
    }

    private record Someone(AccountId accountId, String displayName) implements Actor {
    }
}
