package jp.jissen.testing;

import jp.jissen.casestudy.CaseBlock;
import jp.jissen.casestudy.CaseDetails;
import jp.jissen.casestudy.CaseReplyService;
import jp.jissen.casestudy.CaseService;
import jp.jissen.casestudy.CaseText;
import jp.jissen.casestudy.ReplyChannel;
import jp.jissen.company.EnrolmentId;

/** A company's page of the collection, for tests that need one: in the name of whoever acts. */
public class Manuscripts {

    private final Stage stage;
    private final CaseService cases;
    private final CaseReplyService replies;

    Manuscripts(Stage stage, CaseService cases, CaseReplyService replies) {
        this.stage = stage;
        this.cases = cases;
        this.replies = replies;
    }

    /** What no page goes out without, over what it was begun with. */
    public static CaseText whole(CaseText begun) {
        return begun.with(CaseBlock.TITLE, "図面の置き場所を決めた").with(CaseBlock.BUSINESS, "金属部品の加工").with(CaseBlock.GIST_BACKGROUND, "置き場所が決まっていなかった。").with(CaseBlock.GIST_MEASURES, "置き場所を決めた。")
                .with(CaseBlock.GIST_RESULTS, "すぐに答えられる。").with(CaseBlock.BACKGROUND_HEADING, "だれでも開けられた図面").with(CaseBlock.BACKGROUND, "図面が増え続けていました。").with(CaseBlock.ISSUE_1, "開ける人が未定")
                .with(CaseBlock.MEASURE_HEADING_1, "置き場所を決めた").with(CaseBlock.MEASURE_1, "部門ごとに決めました。").with(CaseBlock.RESULT_1, "監査に答えられました。").with(CaseBlock.OUTLOOK, "次は委託先です。").with(CaseBlock.PARTICIPANT_VOICE, "迷わなくなりました。");
    }

    /** Begun by the office. */
    public CaseDetails begin(EnrolmentId enrolment) {
        return stage.as(Persona.COORDINATOR, () -> cases.begin(enrolment));
    }

    /** With the company to check. */
    public CaseDetails give(EnrolmentId enrolment) {
        return stage.as(Persona.COORDINATOR, () -> {
            var begun = cases.begin(enrolment);
            var saved = cases.save(begun.id(), whole(begun.text()), begun.version());
            return cases.give(saved.id(), saved.version());
        });
    }

    /** With the company for the second time, because it wanted something changed. */
    public CaseDetails giveAgain(Stage.Cast company) {
        var given = give(company.enrolment().id());
        stage.run(company.clerk(), () -> replies.remark(given.id(), given.submission(), "部品名を変えてください。"));
        return stage.as(Persona.COORDINATOR, () -> cases.give(given.id(), cases.get(given.id()).version()));
    }

    /** Agreed to by the company's clerk. */
    public CaseDetails agree(Stage.Cast company) {
        var given = give(company.enrolment().id());
        return stage.as(company.clerk(), () -> replies.agree(given.id(), given.submission(), company.participant().name()));
    }

    /** Final, after the company agreed by telephone: that can be in a year which is not running yet, too. */
    public CaseDetails finish(Stage.Cast company) {
        var given = give(company.enrolment().id());
        return stage.as(Persona.COORDINATOR, () -> {
            var agreed = replies.record(given.id(), given.submission(), true, "", company.participant().name(), ReplyChannel.TELEPHONE, stage.today().date());
            return cases.finish(agreed.id(), agreed.version());
        });
    }

    /** As the office sees it now. */
    public CaseDetails now(EnrolmentId enrolment) {
        return stage.as(Persona.COORDINATOR, () -> cases.find(enrolment)).orElseThrow();
    }
}
