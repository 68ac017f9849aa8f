package jp.jissen.programme;

import java.time.LocalDate;

/**
 * What a session asks people to do until a later one.
 *
 * @param target how many, for kinds that count; 1 otherwise
 * @param dueOn last day, included
 */
public record Homework(HomeworkId id, SessionId session, int sessionNumber, HomeworkKind kind, int target, Words text, LocalDate dueOn) {
}
