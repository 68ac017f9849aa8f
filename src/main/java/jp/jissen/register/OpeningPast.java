package jp.jissen.register;

import java.time.Instant;
import java.util.List;

/** 見せた記録: when a company showed its register, and who of the office looked; the newest first. */
public record OpeningPast(List<OpeningRow> openings, List<Look> looks) {

    /** @param by name of who looked */
    public record Look(String by, Instant at) {
    }
}
