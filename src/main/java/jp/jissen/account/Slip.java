package jp.jissen.account;

import java.time.Instant;

import jp.jissen.access.AccountId;

/**
 * A slip as it is handed over: the only moment at which its token exists outside its person's hands.
 *
 * @param token goes into the link and the QR code, never into a log
 */
public record Slip(AccountId account, String name, String userName, String token, Instant expiresAt) {

    @Override
    public String toString() {
        return "Slip[" + account + "]";
    }
}
