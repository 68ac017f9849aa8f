package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import jp.jissen.base.Today;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.PageMeta;
import jp.jissen.base.ui.Translation;
import jp.jissen.company.ReadersService;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.register.OpeningRow;
import jp.jissen.register.OpeningService;
import jp.jissen.register.RegisterRow;

/** Who can read the register, and whether the office is among them: for the company's people, who decide it. */
class OpeningStrip extends Div {

    private final OpeningService openings;
    private final ReadersService readers;
    private final Today today;
    private final RegisterRow register;
    private final Component beside;

    /** @param beside what else stands in the line of the readers */
    OpeningStrip(OpeningService openings, ReadersService readers, Today today, RegisterRow register, Component beside) {
        this.openings = openings;
        this.readers = readers;
        this.today = today;
        this.register = register;
        this.beside = beside;
        addClassName("register__opening");
        show();
    }

    /** The words for the line of the readers while the office is among them. */
    static String readers(ReadersService readers, RegisterRow register, OpeningRow open) {
        return String.join(t("readers.and"), readers.of(register.company()).sentence(Translation::t, false), t("opening.readers", formats().date(open.until())));
    }

    private void show() {
        removeAll();
        var news = new LiveNews(heard -> show()).about(register.space(), OpeningService.NEWS);
        var open = openings.current(register.company());
        var mayOpen = openings.mayOpen(register.company());
        var words = open.map(opening -> readers(readers, register, opening)).orElseGet(() -> readers.of(register.company()).sentence(Translation::t, false));
        add(new PageMeta(words, beside), open.map(opening -> opened(opening, mayOpen)).orElseGet(() -> closed(mayOpen)), news);
    }

    private Div opened(OpeningRow opening, boolean mayClose) {
        var said = new Paragraph(t("opening.now", formats().date(opening.until()), opening.by()));
        var buttons = buttons(past());
        if (mayClose) {
            buttons.addComponentAsFirst(new Button(t("opening.close"), event -> close()));
        }
        var line = new Div(said, buttons);
        line.addClassName("notice__line");
        var notice = new Div(line);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        if (!opening.purpose().isEmpty()) {
            notice.add(new Paragraph(t("opening.for", opening.purpose())));
        }
        return notice;
    }

    private Div closed(boolean mayOpen) {
        return mayOpen ? buttons(new Button(t("opening.open"), event -> OpeningDialog.of(openings, today, register, this::show).open()), past()) : buttons(past());
    }

    private static Div buttons(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("row-actions");
        return row;
    }

    private Button past() {
        var past = new Button(t("opening.past"), event -> new OpeningPastDialog(openings.past(register.company())).open());
        past.addThemeName("tertiary");
        return past;
    }

    /** A colleague may have closed it in the same moment: what stands there afterwards is true in any case. */
    private void close() {
        try {
            openings.close(register.company());
            Messages.done(t("opening.closed"));
        } finally {
            show();
        }
    }
}
