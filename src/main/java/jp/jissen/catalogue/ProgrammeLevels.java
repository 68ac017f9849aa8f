package jp.jissen.catalogue;

/**
 * The maturity level a company has when it enters the programme and the one it should have when it leaves.
 *
 * @throws IllegalArgumentException when the programme would lead downwards
 */
public record ProgrammeLevels(int before, int after) {

    public ProgrammeLevels {
        if (after < before) {
            throw new IllegalArgumentException("a programme cannot lead from level %d to %d".formatted(before, after));
        }
    }
}
