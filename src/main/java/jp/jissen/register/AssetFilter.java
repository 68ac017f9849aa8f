package jp.jissen.register;

import org.jspecify.annotations.Nullable;

import jp.jissen.catalogue.RiskLevel;

/**
 * Which assets a list shows.
 *
 * @param search part of name, business, department, owner, remarks or place; empty for all
 * @param business one 業務分類; empty for all
 * @param importance together with {@code likelihood}: one cell of the matrix
 * @param progress what is still to do
 * @param archived the archived ones instead of those in use
 */
public record AssetFilter(String search, String business, @Nullable RiskLevel level, @Nullable Integer importance, @Nullable Integer likelihood,
        Progress progress, boolean archived) {

    public static final AssetFilter ALL = new AssetFilter("", "", null, null, null, Progress.ANY, false);

    /** What is still to do. */
    public enum Progress { ANY, NOT_RATED, NO_RESPONSE }

    public AssetFilter search(String text) {
        return new AssetFilter(text, business, level, importance, likelihood, progress, archived);
    }

    public AssetFilter business(String one) {
        return new AssetFilter(search, one, level, importance, likelihood, progress, archived);
    }

    public AssetFilter level(@Nullable RiskLevel one) {
        return new AssetFilter(search, business, one, importance, likelihood, progress, archived);
    }

    public AssetFilter cell(@Nullable Integer ofImportance, @Nullable Integer ofLikelihood) {
        return new AssetFilter(search, business, level, ofImportance, ofLikelihood, progress, archived);
    }

    public AssetFilter progress(Progress one) {
        return new AssetFilter(search, business, level, importance, likelihood, one, archived);
    }

    public AssetFilter archived(boolean only) {
        return new AssetFilter(search, business, level, importance, likelihood, progress, only);
    }
}
