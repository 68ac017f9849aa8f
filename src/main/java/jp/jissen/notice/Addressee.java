package jp.jissen.notice;

import jp.jissen.access.AccountId;
import jp.jissen.access.SpaceId;

/**
 * Somebody to write to.
 *
 * @param space whose letter it will be
 * @param company name of the company for which the person takes part; empty for experts
 * @param mail empty for none
 */
public record Addressee(AccountId account, SpaceId space, String name, String company, String mail) {
}
