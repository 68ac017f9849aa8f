package jp.jissen.register;

/** What somebody sees of a register. */
public enum Sight {
    /** The company's participants: everything, and they write. */
    WRITES,
    /** The company's executives and experts: everything, with its history, in Excel and on paper. */
    READS,
    /** The office, while the company lets it: the rows on the screen. */
    SHOWN,
    /** The office otherwise. */
    COUNTS;

    public boolean mayWrite() {
        return this == WRITES;
    }

    /** Whether one of the company's circle looks, who also reads what was there before and takes the register along. */
    public boolean isWhole() {
        return this == WRITES || this == READS;
    }
}
