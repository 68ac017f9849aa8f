package jp.jissen.casestudy.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.jspecify.annotations.Nullable;

import jp.jissen.base.ui.StateBadge;
import jp.jissen.base.ui.StateBadge.Tone;
import jp.jissen.casestudy.CaseBlock;
import jp.jissen.casestudy.CaseDetails;
import jp.jissen.casestudy.CaseReply;
import jp.jissen.casestudy.CaseState;

/** Words that several screens of the collection share. */
final class CaseWords {

    private CaseWords() {
    }

    static String label(CaseBlock block) {
        return t("case.block." + block.name());
    }

    static StateBadge badge(CaseState state) {
        return new StateBadge(t("case.state." + state.name()), state == CaseState.FINAL || state == CaseState.AGREED ? Tone.DONE : state == CaseState.ANSWERED ? Tone.LATE : Tone.NEUTRAL);
    }

    /** How far it is, as steps; answered and checking are one and the same step. */
    static OrderedList steps(CaseDetails page) {
        var steps = new OrderedList();
        steps.addClassName("case-steps");
        var now = page.state() == CaseState.ANSWERED ? CaseState.CHECKING : page.state();
        for (var state : CaseState.values()) {
            if (state != CaseState.ANSWERED) {
                steps.add(step(state, now));
            }
        }
        return steps;
    }

    private static ListItem step(CaseState state, CaseState now) {
        var item = new ListItem(new Span(t("case.step." + state.name())));
        item.addClassName("case-steps__i");
        if (state == now) {
            item.addClassName("case-steps__i--now");
            item.getElement().setAttribute("aria-current", "step");
        } else if (state.compareTo(now) < 0) {
            item.addClassName("case-steps__i--done");
        }
        return item;
    }

    /** 佐藤さん（電話）2026年2月3日 */
    static String who(CaseReply reply) {
        return t("case.reply.by", reply.by(), t("case.channel." + reply.channel().name()), formats().date(reply.on()));
    }

    static Paragraph hint(@Nullable String sentence) {
        var hint = new Paragraph(sentence);
        hint.addClassName("hint");
        return hint;
    }
}
