package jp.jissen.visit;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.Refusal;
import jp.jissen.base.TextLimit;
import jp.jissen.catalogue.VisitMode;

/**
 * The part of a visit's note that the company reads and confirms. A draft may lack anything; what must be there to submit it is {@link VisitContent}'s.
 *
 * @param hearing 聞き取り
 * @param documents 確認した資料: what was looked at, in which version
 * @param issues 課題
 * @param advice 助言
 * @param progress 計画・進捗
 * @param firstReached whether the first of the two states was reached that this visit is for; @param secondReached the second
 * @throws Refusal for a text that is too long, for {@code heldUntil} when the end is not after the beginning
 */
public record VisitNote(@Nullable LocalDate heldOn, @Nullable LocalTime heldFrom, @Nullable LocalTime heldUntil, VisitMode mode, String place, String summary,
        String hearing, String documents, String issues, String advice, String progress, boolean firstReached, boolean secondReached, @Nullable LocalDate nextOn, String nextAgenda) {

    public VisitNote {
        Times.requireOrder(heldFrom, heldUntil, "heldUntil");
        place = TextLimit.LINE.check("place", place);
        summary = TextLimit.TEXT.check("summary", summary);
        hearing = TextLimit.TEXT.check("hearing", hearing);
        documents = TextLimit.TEXT.check("documents", documents);
        issues = TextLimit.TEXT.check("issues", issues);
        advice = TextLimit.TEXT.check("advice", advice);
        progress = TextLimit.TEXT.check("progress", progress);
        nextAgenda = TextLimit.TEXT.check("nextAgenda", nextAgenda);
    }
}
