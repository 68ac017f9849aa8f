package jp.jissen.draft.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import java.util.List;

import jakarta.annotation.security.PermitAll;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.FileUpload;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.base.ui.TwoLine;
import jp.jissen.draft.AnswerFileService;
import jp.jissen.draft.Dealt;
import jp.jissen.draft.DraftRoutes;
import jp.jissen.draft.DraftService;
import jp.jissen.draft.UnsavedSheet;

/** 保存していない入力: everything somebody typed and never saved, to go on with, to copy or to throw away. */
@Route(DraftRoutes.UNSAVED)
@PageTitle("unsaved.title")
@DynamicPageTitle(TranslatedTitle.class)
@PermitAll
class UnsavedView extends Div {

    private final DraftService drafts;
    private final AnswerFileService files;

    UnsavedView(DraftService drafts, AnswerFileService files) {
        this.drafts = drafts;
        this.files = files;
        refresh();
    }

    private void refresh() {
        removeAll();
        add(new PageHeader(t("unsaved.title"), t("unsaved.purpose")));
        var sheets = drafts.unsaved();
        if (sheets.isEmpty()) {
            add(new EmptyState(t("unsaved.empty.title"), t("unsaved.empty.text")));
        } else {
            var list = new UnorderedList();
            list.addClassName("unsaved");
            sheets.forEach(sheet -> list.add(item(sheet)));
            add(list);
        }
        add(files());
    }

    private Panel files() {
        var help = new Paragraph(t(Acting.hasRole(Role.COORDINATOR) ? "answers.help.office" : "answers.help"));
        return new Panel(t("answers.title"), help, new FileUpload(AnswerFileService.LARGEST, List.of(AnswerFileService.ENDING), (name, content) -> {
            var received = files.receive(content);
            Messages.done(t("answers.received", received.person(), received.fields()));
            refresh();
        }));
    }

    private ListItem item(UnsavedSheet sheet) {
        var item = new ListItem(new TwoLine(sheet.title(), t("unsaved.typed", formats().dateTime(sheet.at()), sheet.fields().size())));
        item.addClassName("unsaved__i");
        var actions = new Div();
        actions.addClassName("row-actions");
        if (sheet.mayWrite()) {
            actions.add(new Anchor(sheet.path(), t("unsaved.open")));
        }
        var away = new Button(t("draft.throwAway"), event -> Confirm.removal(t("form.leave.title"), t("unsaved.away.text", sheet.title()), t("draft.throwAway"), () -> throwAway(sheet)));
        away.addThemeName("tertiary");
        away.setAriaLabel(t("draft.throwAway") + " " + sheet.title());
        actions.add(away);
        item.add(actions);
        if (!sheet.mayWrite()) {
            var closed = new Paragraph(t("unsaved.closed"));
            closed.addClassName("hint");
            item.add(closed);
        }
        item.add(texts(sheet));
        return item;
    }

    private void throwAway(UnsavedSheet sheet) {
        drafts.settle(sheet.sheet(), Dealt.until(sheet.at()));
        JournalElement.of(getUI().orElseThrow()).settle(sheet.sheet(), null);
        refresh();
    }

    /** To read and to copy, also where the sheet is closed. */
    private static Details texts(UnsavedSheet sheet) {
        var body = new Div();
        body.addClassName("unsaved__texts");
        sheet.fields().stream().filter(field -> !field.text().isBlank()).forEach(field -> {
            var text = new Paragraph(field.text());
            text.addClassName("notice__text");
            body.add(text);
        });
        var details = new Details(t("unsaved.texts"), body);
        details.addClassName("fold");
        return details;
    }
}
