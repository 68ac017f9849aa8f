package jp.jissen.register;

/** How many assets in use have this importance and likelihood. */
public record MatrixCell(int importance, int likelihood, long count) {
}
