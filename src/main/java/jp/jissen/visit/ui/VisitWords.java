package jp.jissen.visit.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import org.jspecify.annotations.Nullable;

import jp.jissen.action.Party;
import jp.jissen.base.ui.StateBadge;
import jp.jissen.catalogue.Label;
import jp.jissen.catalogue.VisitMode;
import jp.jissen.visit.Attendee;
import jp.jissen.visit.Decision;
import jp.jissen.visit.VisitNote;
import jp.jissen.visit.VisitRow;
import jp.jissen.visit.VisitState;

/** Visits in words. */
final class VisitWords {

    private VisitWords() {
    }

    static StateBadge badge(VisitState state) {
        var tone = switch (state) {
            case CONFIRMED, ACCEPTED -> StateBadge.Tone.DONE;
            case ANSWERED -> StateBadge.Tone.LATE;
            case PLANNED, DRAFT, SUBMITTED -> StateBadge.Tone.NEUTRAL;
        };
        return new StateBadge(t("visit.state." + state.name()), tone);
    }

    /** The one next step, said to the reader. @param all the year's visits, in their order */
    static String next(VisitRow visit, List<VisitRow> all, Party reader, LocalDate today) {
        if (visit.state() != VisitState.PLANNED) {
            return t("visit.next." + reader.name() + "." + visit.state().name());
        }
        if (visit.plan().on() != null) {
            return visit.plan().on().isAfter(today) || reader != Party.EXPERT ? t("visit.next.planned", day(visit.plan().on(), visit.plan().from(), visit.plan().until())) : t("visit.next.write");
        }
        var before = all.stream().filter(other -> other.number() == visit.number() - 1 && !other.state().submitted()).findFirst();
        if (before.isPresent()) {
            return t("visit.next.later", before.get().number());
        }
        return t(reader == Party.COMPANY ? "visit.next.wait" : "visit.next.plan");
    }

    /** 2025年9月3日(水) 14:00〜16:05, as far as it is known. */
    static String day(@Nullable LocalDate day, @Nullable LocalTime from, @Nullable LocalTime until) {
        if (day == null) {
            return t("visit.noDay");
        }
        var times = from == null ? "" : " " + (until == null ? formats().time(from) : formats().times(from, until));
        return formats().date(day) + times;
    }

    /** 訪問 ・ 本社 */
    static String place(VisitMode mode, String place) {
        return t("visit.mode." + mode.name()) + (place.isEmpty() ? "" : " ・ " + place);
    }

    static String line(Attendee attendee) {
        return attendee.name() + " ・ " + organisation(attendee);
    }

    static String organisation(Attendee attendee) {
        return attendee.organisation() + (attendee.role().isEmpty() ? "" : " ・ " + attendee.role());
    }

    static String line(Decision decision) {
        return decision.text() + " ・ " + t("party." + decision.owner().name()) + (decision.dueOn() == null ? "" : " ・ " + t("visit.decision.due", formats().shortDate(decision.dueOn())));
    }

    /** The states that were reached of those that the visit is for, as the catalogue says them. */
    static List<String> reached(VisitNote note, List<Label> endStates) {
        var reached = new ArrayList<String>();
        if (note.firstReached()) {
            reached.add(endStates.getFirst().in(locale()));
        }
        if (note.secondReached()) {
            reached.add(endStates.getLast().in(locale()));
        }
        return reached;
    }

    static RadioButtonGroup<VisitMode> modes() {
        var group = new RadioButtonGroup<VisitMode>(t("visit.mode"));
        group.setItems(VisitMode.values());
        group.setItemLabelGenerator(mode -> t("visit.mode." + mode.name()));
        return group;
    }

    /** Text as it was typed, line by line. */
    static Div text(String text) {
        var body = new Div();
        body.addClassName("visit__text");
        text.lines().forEach(line -> body.add(new Paragraph(line)));
        return body;
    }

    static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hint");
        return hint;
    }
}
