package jp.jissen.catalogue;

import java.util.List;

/**
 * One of the three ways to write a company's standards and procedures (textbook 7-1-2).
 *
 * @param standardTemplate headings of a standard written this way
 * @param chapterNumbers   chapters of the textbook that teach it
 * @param recommended      whether the programme recommends it
 */
public record Approach(String code, Label label, Label idea, Label useWhen, List<Label> merits, List<Label> demerits, List<Label> steps,
        List<Label> standardTemplate, List<Integer> chapterNumbers, boolean recommended) {

    public Approach {
        merits = List.copyOf(merits);
        demerits = List.copyOf(demerits);
        steps = List.copyOf(steps);
        standardTemplate = List.copyOf(standardTemplate);
        chapterNumbers = List.copyOf(chapterNumbers);
    }
}
