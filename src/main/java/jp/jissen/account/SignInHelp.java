package jp.jissen.account;

import java.util.Locale;
import java.util.Optional;

/** Whom somebody calls who cannot sign in; public, and known to a module above. */
public interface SignInHelp {

    /** A telephone number with its hours, ready to read; empty when there is none yet. */
    Optional<String> sentence(Locale locale);
}
