package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.TwoLine;
import jp.jissen.register.OpeningPast;
import jp.jissen.register.OpeningRow;

/** 見せた記録: when the register was open to the office, and who of the office looked. */
class OpeningPastDialog extends Dialog {

    OpeningPastDialog(OpeningPast past) {
        addClassName("history-dialog");
        setHeaderTitle(t("opening.past"));
        if (past.openings().isEmpty()) {
            add(new EmptyState(t("opening.past.none"), t("opening.past.noneText")));
        } else {
            add(new H3(t("opening.past.looks")), past.looks().isEmpty() ? new Paragraph(t("opening.past.noLooks")) : list(past.looks().stream().map(look -> new TwoLine(look.by(), formats().dateTime(look.at()))).toList()));
            add(new H3(t("opening.past.openings")), list(past.openings().stream().map(OpeningPastDialog::line).toList()));
        }
        getFooter().add(new Button(t("action.close"), event -> close()));
    }

    private static UnorderedList list(List<TwoLine> lines) {
        var list = new UnorderedList();
        list.addClassName("edition-list");
        lines.forEach(line -> {
            var item = new ListItem(line);
            item.addClassName("edition-list__i");
            list.add(item);
        });
        return list;
    }

    private static TwoLine line(OpeningRow opening) {
        var begin = t("opening.past.line", formats().dateTime(opening.at()), formats().date(opening.until()));
        var end = opening.inForce() ? t("opening.past.open") : opening.closedAt() == null ? t("opening.past.lapsed") : t("opening.past.closed", opening.closedBy(), formats().dateTime(opening.closedAt()));
        return new TwoLine(begin, t("opening.past.by", opening.by()) + " ・ " + end + (opening.purpose().isEmpty() ? "" : " ・ " + t("opening.for", opening.purpose())));
    }
}
