package jp.jissen.work;

import java.util.Optional;

import jp.jissen.access.AccountId;
import jp.jissen.access.Actor;

/** Who people are, for jobs that act for them and mails that go to them; implemented by the module of accounts. Asks nobody who may know. */
public interface WorkPeople {

    /** Empty when the account is unknown or closed. */
    Optional<Actor> actor(AccountId account);

    /** The mail address as it is now; empty when there is none. */
    String mail(AccountId account);
}
