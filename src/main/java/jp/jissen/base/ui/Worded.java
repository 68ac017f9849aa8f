package jp.jissen.base.ui;

/** A field in words. @param text empty for nothing; several choices a line each */
public record Worded(String name, String label, String text) {
}
