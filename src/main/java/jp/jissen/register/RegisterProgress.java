package jp.jissen.register;

/**
 * How far a register is, in assets in use.
 *
 * @param rated with a risk value
 * @param high of high risk
 * @param highOpen of high risk and without a response
 */
public record RegisterProgress(long assets, long rated, long high, long highOpen) {

    public static final RegisterProgress NOTHING = new RegisterProgress(0, 0, 0, 0);
}
