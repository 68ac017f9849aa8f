package jp.jissen.casestudy.ui;

import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

import jp.jissen.base.ui.Panel;
import jp.jissen.casestudy.CaseBlock;
import jp.jissen.casestudy.CaseText;
import jp.jissen.catalogue.Catalogue;

/** The page as text, block by block: on a phone nobody reads a drawing of A4. */
class CaseReading extends Div {

    CaseReading(CaseText text, Catalogue catalogue) {
        addClassName("case__reading");
        var panel = new Panel(t("case.reading"));
        part(panel, CaseWords.label(CaseBlock.ALIAS), text.alias());
        part(panel, CaseWords.label(CaseBlock.TITLE), text.title());
        part(panel, t("case.industry"), catalogue.industries().stream().filter(one -> one.code().equals(text.industry())).findFirst().map(one -> one.label().in(locale())).orElse(""));
        part(panel, t("case.headcount"), text.headcount() == null ? "" : t("case.headcount." + text.headcount().name()));
        for (var block : CaseBlock.values()) {
            if (block.compareTo(CaseBlock.TITLE) > 0 && (block != CaseBlock.EXECUTIVE_VOICE || text.executiveAgreed())) {
                part(panel, CaseWords.label(block), state(block, text) + text.of(block));
            }
            if (block == CaseBlock.RESULT_3) {
                themes(panel, text, catalogue);
            }
        }
        add(panel);
    }

    /** 継続 ・ : how an issue stands, before its result. */
    private static String state(CaseBlock block, CaseText text) {
        var number = block.compareTo(CaseBlock.RESULT_1) + 1;
        if (number < 1 || number > CaseText.STRANDS || text.of(block).isEmpty() || text.outcome(number) == null) {
            return "";
        }
        return t("case.outcome." + text.outcome(number).name()) + " ・ ";
    }

    private static void themes(Panel panel, CaseText text, Catalogue catalogue) {
        part(panel, t("case.themes"), catalogue.surveyAxes().stream().filter(axis -> text.themes().contains(axis.code())).map(axis -> axis.label().in(locale())).collect(Collectors.joining(t("readers.between"))));
    }

    private static void part(Panel panel, String label, String text) {
        if (!text.isEmpty()) {
            var block = new Div(new H3(label), new Paragraph(text));
            block.addClassName("case__block");
            panel.add(block);
        }
    }
}
