package jp.jissen.visit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.TextLimit;

/** 決めたこと・宿題: what was agreed, who does it, until when. @throws jp.jissen.base.Refusal without a text */
public record Decision(String text, Party owner, @Nullable LocalDate dueOn) {

    public Decision {
        text = TextLimit.NOTE.require("text", text);
    }
}
