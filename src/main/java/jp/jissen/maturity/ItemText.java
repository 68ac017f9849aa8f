package jp.jissen.maturity;

import java.util.List;
import java.util.stream.IntStream;

import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;
import jp.jissen.programme.Words;

/**
 * The words of a survey item.
 *
 * @param anchors what each score from 0 to 5 looks like in a company
 * @throws Refusal for field {@code text} or {@code anchor0} to {@code anchor5}, or the same with {@code En}, when Japanese is missing or a text is too long
 */
public record ItemText(Words text, List<Words> anchors) {

    public ItemText {
        if (anchors.size() != Answer.HIGHEST + 1) {
            throw new IllegalArgumentException("an item has an anchor for each score, not " + anchors.size());
        }
        var typed = anchors;
        text = Words.typed("text", TextLimit.LINE, text.ja(), text.en());
        anchors = IntStream.rangeClosed(Answer.LOWEST, Answer.HIGHEST).mapToObj(score -> Words.typed("anchor" + score, TextLimit.LINE, typed.get(score).ja(), typed.get(score).en())).toList();
    }
}
