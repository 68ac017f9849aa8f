package jp.jissen.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A part (編) of the textbook.
 *
 * @param number   from 0; numbers from 10 on differ between editions
 * @param level    empty for parts that serve no approach (introduction, resilience, review)
 * @param chapters empty where the edition's papers print no chapters
 */
public record PartTemplate(int number, Label title, Optional<PartLevel> level, List<ChapterTemplate> chapters) {

    public PartTemplate {
        chapters = List.copyOf(chapters);
    }
}
