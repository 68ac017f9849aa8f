package jp.jissen.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import jp.jissen.casestudy.CaseDetails;
import jp.jissen.casestudy.CaseReplyService;
import jp.jissen.casestudy.CaseService;
import jp.jissen.casestudy.CaseText;
import jp.jissen.casestudy.Outcome;
import jp.jissen.casestudy.ReplyChannel;
import jp.jissen.company.EnrolmentRow;

/** The demo's pages of the case collection: begun and written by the office, answered by the companies, each step on a day of the programme. */
@Component
@Profile("demo")
class DemoCases {

    private final DemoCast cast;
    private final CaseService cases;
    private final CaseReplyService replies;

    DemoCases(DemoCast cast, CaseService cases, CaseReplyService replies) {
        this.cast = cast;
        this.cases = cases;
        this.replies = replies;
    }

    /** After the year's visits and surveys, from which pages are begun. @param parts of the year, by the company's key */
    void play(int fiscalYear, Map<String, EnrolmentRow> parts) {
        var texts = of(fiscalYear, DemoFile.read("case-texts.csv"));
        of(fiscalYear, DemoFile.read("cases.csv"))
                .forEach(line -> cast.run(line.get("who"), LocalDate.parse(line.get("on")), () -> play(line, parts.get(line.get("company")), of(line.get("company"), texts))));
    }

    private void play(CSVRecord line, EnrolmentRow part, List<CSVRecord> texts) {
        if (line.get("step").equals("BEGIN")) {
            cases.begin(part.id());
            return;
        }
        var page = cases.find(part.id()).orElseThrow();
        switch (line.get("step")) {
            case "GIVE" -> give(page, texts);
            case "REMARK" -> replies.remark(page.id(), page.submission(), line.get("words"));
            case "AGREE" -> replies.agree(page.id(), page.submission(), line.get("words"));
            case "TELEPHONE" -> replies.record(page.id(), page.submission(), true, "", line.get("words"), ReplyChannel.TELEPHONE, LocalDate.parse(line.get("on")));
            case "FINISH" -> cases.finish(page.id(), page.version());
            default -> throw new IllegalStateException("no such step of a page: " + line);
        }
    }

    /** With what the office has written over the first version, or changed after the company's answer. */
    private void give(CaseDetails page, List<CSVRecord> texts) {
        var text = page.text();
        for (var line : texts) {
            if (line.get("given").equals(String.valueOf(page.submission() + 1))) {
                text = text.with(line.get("field"), value(line.get("field"), line.get("text")));
            }
        }
        var saved = cases.save(page.id(), text, page.version());
        cases.give(page.id(), saved.version());
    }

    private static Object value(String field, String text) {
        return switch (field) {
            case "outcome1", "outcome2", "outcome3" -> Outcome.valueOf(text);
            case "themes" -> Set.of(text.split(" "));
            case "executiveAgreed" -> Boolean.valueOf(text);
            default -> text;
        };
    }

    private static List<CSVRecord> of(int fiscalYear, List<CSVRecord> lines) {
        return lines.stream().filter(line -> line.get("year").equals(String.valueOf(fiscalYear))).toList();
    }

    private static List<CSVRecord> of(String company, List<CSVRecord> lines) {
        return lines.stream().filter(line -> line.get("company").equals(company)).toList();
    }
}
