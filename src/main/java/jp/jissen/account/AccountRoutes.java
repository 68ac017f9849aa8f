package jp.jissen.account;

/** Where the account's screens are. */
public final class AccountRoutes {

    public static final String SIGN_IN = "sign-in";
    public static final String ACCOUNTS = "accounts";
    public static final String SETTINGS = "settings";
    /** Followed by the token. */
    public static final String SLIP = "slip";

    private AccountRoutes() {
    }
}
