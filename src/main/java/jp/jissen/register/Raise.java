package jp.jissen.register;

/**
 * Why an asset counts as most important although its ratings are lower: an accident would bring one of these
 * (textbook 2024, chapter 12).
 */
public enum Raise {
    /** Legal liability. */
    LIABILITY,
    /** Great harm to partners, customers or persons. */
    HARM,
    /** Danger to the company's existence. */
    SURVIVAL
}
