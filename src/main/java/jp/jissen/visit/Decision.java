package jp.jissen.visit;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import jp.jissen.action.Party;
import jp.jissen.action.Promise;

/** 決めたこと・宿題: what was agreed, who does it, until when; a {@link Promise} as soon as the note is submitted. @throws jp.jissen.base.Refusal as that */
public record Decision(String text, Party owner, @Nullable LocalDate dueOn) {

    public Decision {
        text = new Promise(text, owner, dueOn).text();
    }

    Promise promise() {
        return new Promise(text, owner, dueOn);
    }
}
