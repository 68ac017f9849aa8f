package jp.jissen.catalogue;

/** One cell of the table that turns a threat and a vulnerability step into a likelihood. */
public record LikelihoodRule(int threat, int vulnerability, int likelihood) {
}
