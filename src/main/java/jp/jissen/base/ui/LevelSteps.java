package jp.jissen.base.ui;

import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The levels in words, the highest on top, with marks at those that matter: now, before, target. */
public class LevelSteps extends OrderedList {

    /** What a mark says of a level. */
    public enum Kind { NOW, BEFORE, TARGET }

    /** @param text such as いま 2026年1月16日 */
    public record Mark(int level, Kind kind, String text) {
    }

    /** @param sentences what each level means, from 0 on */
    public LevelSteps(List<String> sentences, List<Mark> marks) {
        addClassName("level-ladder");
        getElement().setAttribute("reversed", true);
        getElement().setAttribute("start", String.valueOf(sentences.size() - 1));
        for (var level = sentences.size() - 1; level >= 0; level--) {
            var number = level;
            add(step(level, sentences.get(level), marks.stream().filter(mark -> mark.level() == number).toList()));
        }
    }

    private static ListItem step(int level, String sentence, List<Mark> marks) {
        var number = new Span(String.valueOf(level));
        number.addClassName("level-ladder__no");
        var text = new Div(new Span(sentence));
        text.addClassName("level-ladder__text");
        var item = new ListItem(number, text);
        item.addClassNames("level-ladder__i", "level-ladder__i--" + level);
        marks.forEach(mark -> {
            var word = new Span(mark.text());
            var kind = mark.kind().name().toLowerCase(Locale.ROOT);
            word.addClassNames("level-ladder__mark", "level-ladder__mark--" + kind);
            text.add(word);
            item.addClassName("level-ladder__i--" + kind);
        });
        return item;
    }
}
