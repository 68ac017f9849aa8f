package jp.jissen.programme;

import java.util.List;

/** All of a session for its page. */
public record SessionPage(EditionRow edition, SessionRow session, List<Phase> phases, List<Part> parts, List<Homework> homework, List<Material> materials) {
}
