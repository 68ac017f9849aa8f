package jp.jissen.register;

/** Everything of an asset that its form can change. */
public record AssetInput(Description description, Rating rating, Treatment treatment) {
}
