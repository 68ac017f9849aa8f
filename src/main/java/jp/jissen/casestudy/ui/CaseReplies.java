package jp.jissen.casestudy.ui;

import static jp.jissen.base.ui.Translation.t;

import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.Acting;
import jp.jissen.base.Sheet;
import jp.jissen.base.TextLimit;
import jp.jissen.base.Today;
import jp.jissen.base.ui.Checks;
import jp.jissen.base.ui.Fields;
import jp.jissen.base.ui.FormDialog;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.RecordForm;
import jp.jissen.casestudy.CaseDetails;
import jp.jissen.casestudy.CaseReply;
import jp.jissen.casestudy.CaseReplyService;
import jp.jissen.casestudy.CaseState;
import jp.jissen.casestudy.ReplyChannel;

/** What the company said to its page, and how it says more. */
@org.springframework.stereotype.Component
class CaseReplies {

    private final CaseReplyService replies;
    private final Today today;

    CaseReplies(CaseReplyService replies, Today today) {
        this.replies = replies;
        this.today = today;
    }

    /** All answers, the newest first; empty while there is none. */
    Optional<Section> said(CaseDetails page) {
        if (page.replies().isEmpty()) {
            return Optional.empty();
        }
        var list = new OrderedList();
        list.addClassName("case-replies");
        page.replies().forEach(reply -> list.add(item(reply)));
        var title = new H2(t("case.replies"));
        title.addClassName("case-replies__h");
        var section = new Section(title, list);
        section.addClassName("notice");
        return Optional.of(section);
    }

    private static ListItem item(CaseReply reply) {
        var head = new Paragraph(t(reply.agreed() ? "case.reply.agreed" : "case.reply.remarks", reply.submission()) + " ・ " + CaseWords.who(reply));
        head.addClassName("case-replies__head");
        var item = new ListItem(head);
        if (!reply.remarks().isEmpty()) {
            var remarks = new Paragraph(reply.remarks());
            remarks.addClassName("as-typed");
            item.add(remarks);
        }
        if (reply.channel() != ReplyChannel.SCREEN) {
            item.add(CaseWords.hint(t("case.reply.recorded", reply.recordedBy())));
        }
        return item;
    }

    /** The company's buttons: to agree when it is its turn, and to want something changed until the page is final. */
    Optional<Div> ofCompany(CaseDetails page, Runnable onChange) {
        if (!answerable(page)) {
            return Optional.empty();
        }
        var buttons = new Div();
        if (page.state().open()) {
            var agree = new Button(t("case.agree"), event -> agree(page, onChange));
            agree.addThemeName("primary");
            buttons.add(agree);
        }
        buttons.add(new Button(t("case.remark"), event -> remark(page, onChange)));
        buttons.addClassNames("form-actions", "case__buttons");
        return Optional.of(buttons);
    }

    private static boolean answerable(CaseDetails page) {
        return page.state().open() || page.state() == CaseState.AGREED;
    }

    private void agree(CaseDetails page, Runnable onChange) {
        var form = new RecordForm<>(Name.class, Sheet.of("case.reply", page.id().value(), "agree"));
        var name = form.required(Fields.line("case.agree.by", TextLimit.LINE, "case.agree.by.help"), "by", Checks.required(TextLimit.LINE));
        var dialog = new FormDialog<>(t("case.agree.title"), form, typed -> {
            replies.agree(page.id(), page.submission(), typed.by());
            Messages.done(t("case.agreed"));
            onChange.run();
        }, name);
        dialog.add(CaseWords.hint(t("case.agree.text")));
        form.show(new Name(Acting.person().displayName()));
        dialog.open();
    }

    private void remark(CaseDetails page, Runnable onChange) {
        var form = new RecordForm<>(Remarks.class, Sheet.of("case.reply", page.id().value(), "remarks"));
        var dialog = new FormDialog<>(t("case.remark.title"), form, typed -> {
            replies.remark(page.id(), page.submission(), typed.remarks());
            Messages.done(t("case.remarked"));
            onChange.run();
        }, form.required(Fields.lines("case.remark.text", TextLimit.TEXT, "case.remark.help"), "remarks", Checks.required(TextLimit.TEXT)));
        form.show(new Remarks(""));
        dialog.open();
    }

    /** The office's button for an answer that came another way. */
    Optional<Component> ofOffice(CaseDetails page, Runnable onChange) {
        return answerable(page) ? Optional.of(new Button(t("case.record"), event -> record(page, onChange))) : Optional.empty();
    }

    private void record(CaseDetails page, Runnable onChange) {
        var form = new RecordForm<>(Recorded.class, Sheet.of("case.record", page.id().value()));
        var answer = new RadioButtonGroup<CaseState>(t("case.record.said"), CaseState.AGREED, CaseState.ANSWERED);
        answer.setItemLabelGenerator(said -> t("case.state." + said.name()));
        var channel = new RadioButtonGroup<ReplyChannel>(t("case.record.channel"), ReplyChannel.TELEPHONE, ReplyChannel.FAX, ReplyChannel.MAIL, ReplyChannel.MEETING);
        channel.setItemLabelGenerator(one -> t("case.channel." + one.name()));
        var dialog = new FormDialog<>(t("case.record.title"), form, typed -> {
            replies.record(page.id(), page.submission(), typed.answer() == CaseState.AGREED, typed.remarks(), typed.by(), typed.channel(), typed.on());
            Messages.done(t("case.recorded"));
            onChange.run();
        }, form.required(answer, "answer"), form.required(channel, "channel"), form.required(Fields.line("case.record.by", TextLimit.LINE), "by", Checks.required(TextLimit.LINE)), form.required(Fields.date("case.record.on"), "on"),
                form.field(Fields.lines("case.record.remarks", TextLimit.TEXT, "case.record.remarks.help"), "remarks", Checks.text(TextLimit.TEXT)));
        form.show(new Recorded(null, null, "", today.date(), ""));
        dialog.open();
    }

    /** What a form holds. */
    public record Name(String by) {
    }

    /** What a form holds. */
    public record Remarks(String remarks) {
    }

    /** What a form holds. */
    public record Recorded(@Nullable CaseState answer, @Nullable ReplyChannel channel, String by, @Nullable LocalDate on, String remarks) {
    }
}
