package jp.jissen.access;

import java.io.Serializable;

/** Who does what is being done: a person with an account. Implemented by the principal of a signed-in person. */
public interface Actor extends Serializable {

    AccountId accountId();

    /** The name that others see beside what this person did. */
    String displayName();
}
