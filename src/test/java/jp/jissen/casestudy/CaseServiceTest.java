package jp.jissen.casestudy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import jp.jissen.access.Role;
import jp.jissen.action.ActionFilter;
import jp.jissen.action.ActionService;
import jp.jissen.action.Party;
import jp.jissen.base.Absent;
import jp.jissen.base.Refusal;
import jp.jissen.base.Sentence;
import jp.jissen.base.Stale;
import jp.jissen.catalogue.VisitMode;
import jp.jissen.maturity.SurveyStage;
import jp.jissen.revision.Revision;
import jp.jissen.revision.Way;
import jp.jissen.testing.Manuscripts;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Ratings;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;
import jp.jissen.visit.Attendee;
import jp.jissen.visit.Decision;
import jp.jissen.visit.VisitNote;
import jp.jissen.visit.VisitService;

/** A page from its first version to the final one: who may do what, and what is refused. */
@Staged
class CaseServiceTest {

    @Autowired
    Stage stage;
    @Autowired
    CaseService cases;
    @Autowired
    CaseReplyService replies;
    @Autowired
    CaseHistory history;
    @Autowired
    CaseListService list;
    @Autowired
    Manuscripts manuscripts;
    @Autowired
    VisitService visits;
    @Autowired
    ActionService actions;
    @Autowired
    Ratings ratings;

    private Stage.Cast company;

    @BeforeEach
    void aCompany() {
        company = stage.company(stage.anyEdition());
    }

    @Test
    void aPageGoesFromItsFirstVersionToTheFinalOne() {
        var page = begin();
        assertThat(page).returns(CaseState.DRAFT, CaseDetails::state).returns(0, CaseDetails::submission);

        page = office(one -> cases.save(one.id(), Manuscripts.whole(one.text()), one.version()), page);
        page = office(one -> cases.give(one.id(), one.version()), page);
        assertThat(page).returns(CaseState.CHECKING, CaseDetails::state).returns(1, CaseDetails::submission);

        var id = page.id();
        stage.run(company.clerk(), () -> replies.remark(id, 1, "事業内容が違います。"));
        page = office(one -> cases.save(id, details().text().with(CaseBlock.BUSINESS, "部品の加工"), details().version()), page);
        assertThat(page.state()).as("nobody is asked before the office says so").isEqualTo(CaseState.ANSWERED);
        page = office(one -> cases.give(id, one.version()), page);
        stage.run(company.clerk(), () -> replies.agree(id, 2, "小泉 あかり"));
        assertThat(details()).returns(CaseState.AGREED, CaseDetails::state);
        assertThat(details().replies()).extracting(CaseReply::submission, CaseReply::agreed, CaseReply::by, CaseReply::channel)
                .containsExactly(tuple(2, true, "小泉 あかり", ReplyChannel.SCREEN), tuple(1, false, company.participant().name(), ReplyChannel.SCREEN));

        page = office(one -> cases.finish(id, details().version()), page);
        assertThat(page).returns(CaseState.FINAL, CaseDetails::state);
        refused("refusal.case.final", () -> office(one -> cases.save(id, one.text().with(CaseBlock.TITLE, "別の題"), one.version()), details()));

        page = office(one -> cases.reopen(id, one.version()), page);
        assertThat(page).returns(CaseState.AGREED, CaseDetails::state);
    }

    @Test
    void theFirstVersionIsWhatTheYearHasLeft() {
        var expert = stage.person(Role.EXPERT, company.company().space());
        stage.run(expert, () -> {
            note(1, "共有フォルダーがだれにでも開けました。", "・図面を開ける人が決まっていない\n・戻す練習をしたことがない", "");
            ratings.complete(company.enrolment().id(), SurveyStage.BEFORE, 1, "");
            note(2, "置き場所を決めました。", "", "");
            note(3, "手順を作りました。", "", "");
            note(4, "監査に答えられました。", "", "取引先の質問に1日で答えられるようになった。");
            ratings.complete(company.enrolment().id(), SurveyStage.AFTER, 3, "");
        });
        stage.run(company.clerk(), () -> {
            var promise = actions.first(company.company().id(), new ActionFilter(false, Party.COMPANY), 10).getFirst();
            actions.done(promise.id(), promise.version());
        });

        var page = begin();

        assertThat(page.text()).returns("E", CaseText::industry).returns(HeadcountBand.UP_TO_50, CaseText::headcount).returns("担当1名", CaseText::organisation)
                .returns("共有フォルダーがだれにでも開けました。", CaseText::background).returns("図面を開ける人が決まっていない", CaseText::issue1).returns("戻す練習をしたことがない", CaseText::issue2)
                .returns("取引先の質問に1日で答えられるようになった。", CaseText::gistResults).returns("第1回の宿題をする", CaseText::measureHeading1).returns("", CaseText::measure1).returns(Outcome.SOLVED, CaseText::outcome1).returns(Outcome.CONTINUED, CaseText::outcome2);
        assertThat(page.text().alias()).startsWith("製造業");
        assertThat(page.text().themes()).hasSize(3);
        assertThat(page.text().callOut1()).contains("1.0", "3.0");
        assertThat(page.origins()).containsEntry(CaseBlock.ISSUE_1, Sentence.of("case.origin.visit", 1)).containsEntry(CaseBlock.CALL_OUT_1, Sentence.of("case.origin.survey"))
                .containsEntry(CaseBlock.MEASURE_HEADING_1, Sentence.of("case.origin.promise.done")).doesNotContainKey(CaseBlock.PARTICIPANT_VOICE);
    }

    @Test
    void aCompanyOfWhichNothingIsKnownGetsAPageToo() {
        assertThat(begin().text()).returns("", CaseText::issue1).returns("", CaseText::callOut1);
    }

    @Test
    void aCompanyHasOnePageAYear() {
        begin();

        refused("refusal.case.twice", this::begin);
    }

    @Test
    void theCompanyReadsItsPageFromTheDayItIsAsked() {
        var page = begin();
        assertThat(stage.as(company.clerk(), () -> cases.find(company.enrolment().id()))).isEmpty();
        absent(() -> stage.as(company.clerk(), () -> cases.get(page.id())));
        absent(() -> stage.as(company.clerk(), () -> replies.agree(page.id(), 0, "小泉")));

        give(page);

        assertThat(stage.as(company.clerk(), () -> cases.find(company.enrolment().id()))).hasValueSatisfying(read -> {
            assertThat(read.text().title()).isEqualTo("図面の置き場所を決めた");
            assertThat(read.origins()).isEmpty();
            assertThat(read.findings()).isEmpty();
            assertThat(read.savedBy()).isEmpty();
        });
    }

    @Test
    void noExpertAndNoOtherCompanyReadsAPage() {
        var page = give(begin());
        var other = stage.company(stage.anyEdition());

        for (var stranger : List.of(stage.person(Role.EXPERT, company.company().space()), other.clerk())) {
            absent(() -> stage.as(stranger, () -> cases.get(page.id())));
            absent(() -> stage.as(stranger, () -> history.given(page.id(), 0, 10)));
        }
        for (var stranger : List.of(other.clerk())) {
            absent(() -> stage.as(stranger, () -> replies.agree(page.id(), 1, "千葉")));
        }
    }

    @Test
    void onlyTheOfficeWrites() {
        var page = give(begin());

        for (ThrowingCallable writing : List.<ThrowingCallable>of(() -> cases.save(page.id(), page.text(), page.version()), () -> cases.give(page.id(), page.version()), () -> cases.finish(page.id(), page.version()),
                () -> cases.reopen(page.id(), page.version()), () -> cases.begin(company.enrolment().id()), () -> history.goBack(page.id(), 1, page.version()), () -> history.undo(page.id()), () -> history.saved(page.id(), 0, 10),
                () -> list.of(page.edition()), () -> replies.record(page.id(), 1, true, "", "小泉", ReplyChannel.FAX, stage.today().date()))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stage.run(company.clerk(), () -> call(writing)));
        }
    }

    @Test
    void anAgreementIsToJustTheTextThatWasRead() {
        var page = give(begin());
        office(one -> cases.save(one.id(), one.text().with(CaseBlock.TITLE, "別の題にした"), one.version()), page);

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> stage.as(company.clerk(), () -> replies.agree(page.id(), 1, "小泉")));
        stage.run(company.clerk(), () -> replies.agree(page.id(), 2, "小泉"));
        office(one -> cases.save(page.id(), one.text().with(CaseBlock.TITLE, "また別の題"), one.version()), details());

        assertThat(details()).as("what was agreed to was another text").returns(CaseState.CHECKING, CaseDetails::state).returns(3, CaseDetails::submission);
        refused("refusal.case.notAgreed", () -> office(one -> cases.finish(page.id(), one.version()), details()));
    }

    @Test
    void theCompanyHasFourBusinessDaysAndThenThree() {
        stage.today().moveTo(MovableDay.USUAL);
        var page = give(begin());
        assertThat(ChronoUnit.DAYS.between(page.givenOn(), page.dueOn())).as("a weekend may lie between").isBetween(4L, 8L);
        var first = page.dueOn();

        stage.run(company.clerk(), () -> replies.remark(page.id(), 1, "直してください。"));
        var second = office(one -> cases.give(one.id(), one.version()), details());

        assertThat(second.dueOn()).isBefore(first);
    }

    @Test
    void aPageIsLateWhenItsDayIsOver() {
        stage.today().moveTo(MovableDay.USUAL);
        var page = give(begin());
        Function<Boolean, Boolean> late = any -> stage.as(Persona.COORDINATOR, () -> list.of(page.edition())).stream().filter(line -> line.company().company().equals(company.company().id())).findFirst().orElseThrow().late();
        stage.today().moveTo(page.dueOn());
        assertThat(late.apply(true)).isFalse();

        stage.today().moveTo(page.dueOn().plusDays(1));

        assertThat(late.apply(true)).isTrue();
        stage.today().moveTo(MovableDay.USUAL);
    }

    @Test
    void nothingGoesOutWithoutWhatEveryPageNeeds() {
        var page = begin();

        refused("refusal.text.missing", () -> office(one -> cases.give(one.id(), one.version()), page));
    }

    @Test
    void anAnswerByTelephoneIsWrittenDown() {
        var page = give(begin());
        var on = stage.today().date();

        office(one -> replies.record(one.id(), 1, false, "2行目を直す", "緑川", ReplyChannel.TELEPHONE, on), page);
        assertThat(details().replies().getFirst()).returns(ReplyChannel.TELEPHONE, CaseReply::channel).returns("緑川", CaseReply::by).returns(Persona.COORDINATOR.displayName(), CaseReply::recordedBy);
        office(one -> replies.record(one.id(), 1, true, "", "緑川", ReplyChannel.FAX, on), page);

        assertThat(details().state()).isEqualTo(CaseState.AGREED);
        refused("refusal.case.agreed", () -> office(one -> replies.record(one.id(), 1, true, "", "緑川", ReplyChannel.MAIL, on), page));
    }

    @Test
    void whatNobodyCouldHaveSaidIsRefused() {
        var page = give(begin());
        var on = stage.today().date();

        refused("refusal.case.channel", () -> office(one -> replies.record(one.id(), 1, true, "", "緑川", ReplyChannel.SCREEN, on), page));
        refused("refusal.case.future", () -> office(one -> replies.record(one.id(), 1, true, "", "緑川", ReplyChannel.FAX, on.plusDays(1)), page));
        refused("refusal.text.missing", () -> office(one -> replies.record(one.id(), 1, false, " ", "緑川", ReplyChannel.FAX, on), page));
        refused("refusal.text.missing", () -> office(one -> replies.record(one.id(), 1, true, "", " ", ReplyChannel.FAX, on), page));
        assertThat(details().replies()).isEmpty();
    }

    @Test
    void aNameInTheTextBlocksTheFinalPageAndNothingElse() {
        var page = begin();
        page = office(one -> cases.save(one.id(), Manuscripts.whole(one.text()).with(CaseBlock.PARTICIPANT_VOICE, company.participant().name() + "です。"), one.version()), page);
        assertThat(page.findings()).extracting(NameFinding::block, NameFinding::kind).contains(tuple(CaseBlock.PARTICIPANT_VOICE, NameFinding.Kind.PERSON));
        var given = office(one -> cases.give(one.id(), one.version()), page);
        stage.run(company.clerk(), () -> replies.agree(given.id(), 1, "小泉"));

        refused("refusal.case.names", () -> office(one -> cases.finish(one.id(), one.version()), details()));
        assertThat(details().state()).isEqualTo(CaseState.AGREED);
    }

    /** What is half written is nobody's to agree to. */
    @Test
    void whileTheOfficeWorksRemarksInTheCompanyReadsWhatItWasGivenAndAgreesToNothingElse() {
        var page = give(begin());
        var given = page.text().business();
        stage.run(company.clerk(), () -> replies.remark(page.id(), 1, "事業内容が違います。"));
        office(one -> cases.save(one.id(), one.text().with(CaseBlock.BUSINESS, "書きかけ"), one.version()), details());

        assertThat(stage.as(company.clerk(), () -> cases.get(page.id())).text().business()).isEqualTo(given);
        refused("refusal.case.revised", () -> stage.run(company.clerk(), () -> replies.agree(page.id(), 1, "小泉")));
        refused("refusal.case.revised", () -> office(one -> replies.record(one.id(), 1, true, "", "小泉", ReplyChannel.TELEPHONE, stage.today().date()), details()));

        office(one -> cases.save(one.id(), one.text().with(CaseBlock.BUSINESS, given), one.version()), details());
        stage.run(company.clerk(), () -> replies.agree(page.id(), 1, "小泉"));
        assertThat(details()).returns(CaseState.AGREED, CaseDetails::state);
    }

    @Test
    void whoHasAgreedMayChangeTheirMindUntilThePageIsFinal() {
        var page = give(begin());
        stage.run(company.clerk(), () -> replies.agree(page.id(), 1, "小泉"));
        stage.run(company.clerk(), () -> replies.remark(page.id(), 1, "社長が題を変えたいと言っています。"));

        assertThat(details()).returns(CaseState.ANSWERED, CaseDetails::state);
        refused("refusal.case.notAgreed", () -> office(one -> cases.finish(one.id(), one.version()), details()));
    }

    /** Another of the office has written the agreement down meanwhile. */
    @Test
    void whatTheCompanyHasIsNotGivenAgain() {
        var page = give(begin());
        refused("refusal.case.given", () -> office(one -> cases.give(one.id(), one.version()), details()));
        office(one -> replies.record(one.id(), 1, true, "", "小泉", ReplyChannel.TELEPHONE, stage.today().date()), details());

        refused("refusal.case.given", () -> office(one -> cases.give(one.id(), one.version()), details()));
        assertThat(details()).returns(CaseState.AGREED, CaseDetails::state).returns(1, CaseDetails::submission);
    }

    @Test
    void noPageComesToTheCompanyWithSomethingMissing() {
        give(begin());

        refused("refusal.text.missing", () -> office(one -> cases.save(one.id(), one.text().with(CaseBlock.ALIAS, ""), one.version()), details()));
    }

    @Test
    void anAnswerIsNotOlderThanItsQuestion() {
        give(begin());

        refused("refusal.case.beforeGiven", () -> office(one -> replies.record(one.id(), 1, true, "", "小泉", ReplyChannel.FAX, stage.today().date().minusDays(1)), details()));
    }

    @Test
    void theExecutivesVoiceIsReadWhereItMayBePrinted() {
        var page = give(office(one -> cases.save(one.id(), one.text().with(CaseBlock.EXECUTIVE_VOICE, "社長の言葉"), one.version()), begin()));

        assertThat(stage.as(company.clerk(), () -> cases.get(page.id())).text().executiveVoice()).isEmpty();
        assertThat(stage.as(company.clerk(), () -> history.given(page.id(), 0, 5))).allSatisfy(version -> assertThat(version.body().executiveVoice()).isEmpty());
        assertThat(details().text().executiveVoice()).isEqualTo("社長の言葉");
    }

    /** A year has more companies than there are letters. */
    @Test
    void everyPageOfAYearBeginsWithANameOfItsOwn() {
        var year = stage.draft();
        var pages = IntStream.range(0, 28).mapToObj(i -> manuscripts.begin(stage.company(year).enrolment().id()).text().alias()).toList();

        assertThat(pages).doesNotHaveDuplicates().startsWith("製造業A", "製造業B").endsWith("製造業Z", "製造業AA", "製造業AB");
    }

    @Test
    void noTwoFinalPagesOfAYearAreCalledTheSame() {
        var page = give(begin());
        stage.run(company.clerk(), () -> replies.agree(page.id(), 1, "小泉"));
        var first = company;
        company = stage.company(stage.anyEdition());
        var second = office(one -> cases.save(one.id(), one.text().with(CaseBlock.ALIAS, page.text().alias()), one.version()), give(begin()));
        stage.run(company.clerk(), () -> replies.agree(second.id(), second.submission(), "小泉"));

        refused("refusal.case.alias", () -> office(one -> cases.finish(one.id(), one.version()), details()));
        company = first;
    }

    @Test
    void whoComesSecondOverwritesNothing() {
        var page = begin();
        office(one -> cases.save(one.id(), one.text().with(CaseBlock.TITLE, "先に書いた題"), one.version()), page);

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> office(one -> cases.save(one.id(), one.text().with(CaseBlock.TITLE, "後から書いた題"), one.version()), page));
        assertThat(details().text().title()).isEqualTo("先に書いた題");
    }

    @Test
    void everyVersionIsKeptAndCanBeGoneBackTo() {
        var page = begin();
        var begun = page.text();
        office(one -> cases.save(one.id(), one.text().with(CaseBlock.TITLE, "二つめ"), one.version()), page);
        stage.run(Persona.COORDINATOR, () -> history.goBack(page.id(), 1, cases.get(page.id()).version()));
        assertThat(details().text()).isEqualTo(begun);
        stage.run(Persona.COORDINATOR, () -> history.undo(page.id()));

        assertThat(stage.as(Persona.COORDINATOR, () -> history.saved(page.id(), 0, 10))).extracting(Revision::way).containsExactly(Way.UNDONE, Way.RESTORED, Way.SAVED, Way.SAVED);
        assertThat(details().text().title()).isEqualTo("二つめ");
    }

    @Test
    void theCompanyReadsTheVersionsThatItWasGivenAndNoOthers() {
        var page = give(begin());
        stage.run(company.clerk(), () -> replies.remark(page.id(), 1, "直してください。"));
        office(one -> cases.save(one.id(), one.text().with(CaseBlock.TITLE, "途中の題"), one.version()), details());
        office(one -> cases.save(one.id(), one.text().with(CaseBlock.TITLE, "直した題"), one.version()), details());
        office(one -> cases.give(one.id(), one.version()), details());

        assertThat(stage.as(company.clerk(), () -> history.given(page.id(), 0, 10))).extracting(version -> version.body().title()).containsExactly("直した題", "図面の置き場所を決めた");
    }

    @Test
    void theListHasEveryCompanyWithAPageOrWithout() {
        var other = stage.company(stage.anyEdition());
        begin();

        var lines = stage.as(Persona.COORDINATOR, () -> list.of(stage.anyEdition().id()));

        assertThat(lines).filteredOn(line -> line.company().company().equals(company.company().id())).singleElement().satisfies(line -> assertThat(line.page()).hasValueSatisfying(page -> assertThat(page.state()).isEqualTo(CaseState.DRAFT)));
        assertThat(lines).filteredOn(line -> line.company().company().equals(other.company().id())).singleElement().satisfies(line -> assertThat(line.page()).isEmpty());
        assertThat(stage.as(Persona.COORDINATOR, () -> list.steps(stage.anyEdition().id()))).containsEntry(company.enrolment().id(), new CaseListService.Step(CaseState.DRAFT, false)).doesNotContainKey(other.enrolment().id());
    }

    private CaseDetails begin() {
        return stage.as(Persona.COORDINATOR, () -> cases.begin(company.enrolment().id()));
    }

    private CaseDetails details() {
        return stage.as(Persona.COORDINATOR, () -> cases.find(company.enrolment().id())).orElseThrow();
    }

    private CaseDetails give(CaseDetails page) {
        var saved = office(one -> cases.save(one.id(), Manuscripts.whole(one.text()), one.version()), page);
        return office(one -> cases.give(one.id(), one.version()), saved);
    }

    private CaseDetails office(Function<CaseDetails, CaseDetails> action, CaseDetails page) {
        return stage.as(Persona.COORDINATOR, () -> action.apply(page));
    }

    /** A visit with what the page is written from, and one promise of the company. */
    private void note(int number, String summary, String issues, String progress) {
        var id = visits.of(company.enrolment().id()).get(number - 1).id();
        visits.attendees(id, List.of(), List.of(new Attendee("参加した人", company.company().name(), "")));
        visits.decisions(id, List.of(), List.of(new Decision("第" + number + "回の宿題をする", Party.COMPANY, null)));
        var held = LocalDate.of(stage.anyEdition().fiscalYear(), 7 + number, 5);
        visits.submit(id, new VisitNote(held, LocalTime.of(10, 0), LocalTime.of(12, 0), VisitMode.ONSITE, "", summary, "", "", issues, "", progress, false, false, number == 4 ? null : held.plusMonths(1), ""), visits.get(id).version());
    }

    private static void call(ThrowingCallable work) {
        try {
            work.call();
        } catch (RuntimeException told) {
            throw told;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).returns(key, Refusal::key);
    }

    private static void absent(ThrowingCallable work) {
        assertThatExceptionOfType(Absent.class).isThrownBy(work);
    }
}
