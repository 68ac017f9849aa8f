package jp.jissen.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach this installation, for links on paper.
 *
 * @param baseUrl like {@code https://jissen.example.jp}; empty to take the address of the request in hand
 */
@ConfigurationProperties("jissen")
public record PublicAddress(@DefaultValue("") String baseUrl) {

    /** The link that a slip carries. @param requestAddress scheme, host and port of the request in hand */
    public String slipLink(String requestAddress, String token) {
        var base = baseUrl.isEmpty() ? requestAddress : baseUrl;
        return base.replaceAll("/+$", "") + "/" + AccountRoutes.SLIP + "/" + token;
    }
}
