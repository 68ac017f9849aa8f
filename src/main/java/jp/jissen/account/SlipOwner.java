package jp.jissen.account;

/** Whom a slip greets. */
public record SlipOwner(String name, String userName) {
}
