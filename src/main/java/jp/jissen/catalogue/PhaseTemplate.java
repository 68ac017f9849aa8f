package jp.jissen.catalogue;

import java.time.LocalTime;

/**
 * A phase of a session day, in clock times of the programme's zone (Asia/Tokyo).
 *
 * @throws IllegalArgumentException when the phase does not end after it starts
 */
public record PhaseTemplate(String code, Label label, LocalTime start, LocalTime end) {

    public PhaseTemplate {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("the phase %s starts at %s and must end later, not at %s".formatted(code, start, end));
        }
    }
}
