package jp.jissen.programme;

import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import jp.jissen.account.SignInHelp;

/** The running edition's helpdesk, for people who are not in yet. */
@Component
class HelpdeskHelp implements SignInHelp {

    private final Editions editions;

    HelpdeskHelp(Editions editions) {
        this.editions = editions;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> sentence(Locale locale) {
        return editions.newestFirst().stream().map(Edition::row)
                .filter(edition -> edition.state() == EditionState.RUNNING && !edition.texts().helpdeskPhone().isEmpty()).findFirst()
                .map(edition -> edition.texts().helpdeskPhone() + " " + edition.texts().helpdeskHours().in(locale));
    }
}
