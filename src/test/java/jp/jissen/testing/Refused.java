package jp.jissen.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.security.access.AccessDeniedException;

import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;

/** What a test expects of a service that says no. */
public final class Refused {

    private Refused() {
    }

    /** Each piece of work is none of this person's business: the service's guard says so, or the thing is not there for them. */
    public static void everything(Stage stage, Persona persona, Runnable... work) {
        for (var i = 0; i < work.length; i++) {
            var one = work[i];
            assertThatThrownBy(() -> stage.run(persona, one)).as("%s, work %d of %d", persona, i + 1, work.length).isInstanceOfAny(AccessDeniedException.class, Absent.class);
        }
    }

    /** The work is refused with that sentence. */
    public static void with(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).extracting(Refusal::key).isEqualTo(key);
    }

    /** The work is refused with that sentence beside that field. */
    public static void beside(String field, String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).extracting(Refusal::key, refusal -> refusal.field().orElse("")).containsExactly(key, field);
    }
}
