package jp.jissen.draft;

import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import jp.jissen.access.Acting;
import jp.jissen.base.Refusal;

/**
 * What the browser's journal talks to, beside Vaadin: it needs no page on the server, and works when there is none any more.
 * Every answer is JSON; nothing is ever redirected, since a redirect to the sign-in page would read as "kept".
 */
@RestController
@RequestMapping("/drafts")
class DraftEndpoint {

    private final DraftService drafts;

    DraftEndpoint(DraftService drafts) {
        this.drafts = drafts;
    }

    /**
     * Who is signed in, and how to talk.
     *
     * @param account empty when nobody is
     * @param key Base64 of 32 bytes, empty when nobody is
     * @param token for the header {@code X-CSRF-TOKEN} and the parameter {@code _csrf}
     */
    record Session(String account, String key, String token) {
    }

    /** Answers 401 when nobody is signed in, with what is needed to sign in. */
    @GetMapping("/session")
    ResponseEntity<Session> session(@RequestParam UUID device, CsrfToken token) {
        var answer = Acting.actor().map(actor -> new Session(actor.accountId().toString(), Base64.getEncoder().encodeToString(drafts.key(device)), token.getToken()));
        return ResponseEntity.status(answer.isPresent() ? HttpStatus.OK : HttpStatus.UNAUTHORIZED).cacheControl(CacheControl.noStore()).body(answer.orElseGet(() -> new Session("", "", token.getToken())));
    }

    @PostMapping
    Receipt keep(@RequestBody List<Keystrokes> batch) {
        return drafts.keep(batch);
    }

    /** A form is open. @param typing whether its reader types into it */
    record Sign(String sheet, boolean typing) {
    }

    /** Answers the names of the others who type into the same form. */
    @PostMapping("/editing")
    List<String> editing(@RequestBody Sign sign) {
        return drafts.editing(sign.sheet(), sign.typing());
    }

    /** Signing out on this computer. */
    @DeleteMapping("/session")
    ResponseEntity<@Nullable Void> forget(@RequestParam UUID device) {
        drafts.forget(device);
        return ResponseEntity.noContent().build();
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<@Nullable Void> refused() {
        return ResponseEntity.badRequest().build();
    }
}
