package jp.jissen.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import jp.jissen.access.Acting;
import jp.jissen.access.GrantService;
import jp.jissen.access.Role;
import jp.jissen.access.SpaceId;
import jp.jissen.account.AccountService;
import jp.jissen.account.PersonName;
import jp.jissen.base.Refusal;
import jp.jissen.base.Sentence;
import jp.jissen.testing.Errands;
import jp.jissen.testing.Letters;
import jp.jissen.testing.MovableClock;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.MovablePost;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Refused;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Staged;
import jp.jissen.work.MailFilter.Shelf;

/** Letters by a real mail server of the test's own, and without one. */
@Staged
class MailTest {

    private static final String A = "aoi@midorizaka.example.jp";
    private static final String B = "b.takasaki@kohaku.example.jp";
    private static final String C = "c@minamo.example.jp";
    private static final String OFFICE = "office@jissen.example.jp";

    @Autowired
    Stage stage;
    @Autowired
    Errands errands;
    @Autowired
    Letters letters;
    @Autowired
    MovablePost post;
    @Autowired
    MovableClock clock;
    @Autowired
    OutboxService outbox;
    @Autowired
    JobService jobs;
    @Autowired
    AccountService accounts;
    @Autowired
    GrantService grants;
    @Autowired
    TransactionTemplate transactions;
    @Autowired
    JdbcTemplate jdbc;
    private Stage.Cast one;
    private Stage.Cast two;
    private Stage.Cast three;

    @BeforeEach
    void companies() {
        errands.runDue();   // what other tests left
        one = stage.company(stage.anyEdition());
        two = stage.company(stage.anyEdition());
        three = stage.company(stage.anyEdition());
    }

    @Test
    void everybodyGetsALetterOfTheirOwnAndSeesNobodyElse() throws MessagingException {
        post.open();
        var ids = put(Letters.to(one, A), Letters.to(two, B), Letters.to(three, C));
        assertThat(post.received()).as("nothing goes before the job runs").isEmpty();
        errands.runDue();

        assertThat(post.received()).hasSize(3);
        for (var message : post.received()) {
            assertThat(message.getAllRecipients()).hasSize(1);
            assertThat(message.getRecipients(RecipientType.CC)).isNull();
            assertThat(message.getHeader("Bcc")).isNull();
        }
        assertThat(post.received()).extracting(message -> ((InternetAddress) message.getAllRecipients()[0]).getAddress()).containsExactly(A, B, C);
        assertThat(ids).allSatisfy(id -> assertThat(get(id)).returns(MailState.SENT, MailRow::state).returns(1, MailRow::attempts).satisfies(row -> assertThat(row.settled()).isPresent()));
    }

    @Test
    void japaneseAndRareCharactersArriveAsTheyWereWritten() throws Exception {
        post.open();
        var subject = "髙﨑𠮷一さまへ 第6回セミナー・ワークショップ「情報資産の洗い出しとリスクの評価」のご案内と、お持ちいただく物について 髙﨑𠮷𠮷𠮷𠮷𠮷";
        var body = "髙﨑𠮷一 様\n\n①㈱みどり坂の皆さま、いつもありがとうございます。\n~~~ ～ 〜 ―\n.点で始まる行\nFrom で始まる行";
        put(new NewMail(one.company().space(), one.participant().account(), "髙﨑 𠮷一", "㈱みどり坂", A, subject, body));
        errands.runDue();

        var message = post.received().getFirst();
        assertThat(message.getSubject()).isEqualTo(subject);
        assertThat(message.getContent().toString().replace("\r\n", "\n").strip()).isEqualTo(body);
        assertThat(((InternetAddress) message.getAllRecipients()[0]).getPersonal()).isEqualTo("髙﨑 𠮷一");
        assertThat(((InternetAddress) message.getFrom()[0])).returns("office@jissen.example.jp", InternetAddress::getAddress).returns("実践プログラム事務局", InternetAddress::getPersonal);
        assertThat(message.getHeader("Subject")[0]).isASCII();
        assertThat(MimeUtility.unfold(message.getHeader("Subject")[0])).startsWith("=?UTF-8?");
    }

    @Test
    void noLineOfASubjectOrNameBecomesAHeader() throws MessagingException {
        post.open();
        put(new NewMail(one.company().space(), one.participant().account(), "名前\r\nBcc: everybody@example.com", "", A, "ご案内\r\nBcc: everybody@example.com\r\n\r\n偽の本文", "本文"));
        errands.runDue();

        assertThat(post.received()).hasSize(1);
        var message = post.received().getFirst();
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getSubject()).isEqualTo("ご案内 Bcc: everybody@example.com 偽の本文");
    }

    @Test
    void whatTheServerRefusesForGoodIsRefusedWithItsAnswerAndTheOthersGo() {
        post.open();
        post.answer(B, "550 5.1.1 no such user here");
        var job = send(Letters.to(one, A), Letters.to(two, B), Letters.to(three, C));
        var ids = Stream.of(one, two, three).map(this::letterTo).toList();
        errands.runDue();

        assertThat(post.received()).hasSize(2);
        assertThat(job(job)).returns(JobState.DONE, JobRow::state).satisfies(done -> assertThat(done.remark()).contains(Sentence.of("job.remark.refused", 1)));
        assertThat(get(ids.get(1))).returns(MailState.REFUSED, MailRow::state).returns("550 5.1.1 no such user here", MailRow::answer);
        assertThat(get(ids.get(2)).state()).isEqualTo(MailState.SENT);
        assertThat(onShelf(Shelf.TROUBLE)).contains(ids.get(1)).doesNotContain(ids.get(0));
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        post.open();
        var ids = put(Letters.to(one, "no at sign"), Letters.to(two, B));
        errands.runDue();

        assertThat(get(ids.get(0))).returns(MailState.REFUSED, MailRow::state).satisfies(row -> assertThat(row.answer()).isNotEmpty());
        assertThat(get(ids.get(1)).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void whatTheServerPutsOffIsTriedAgainWithoutSendingTheOthersTwice() {
        post.open();
        post.answer(B, "451 4.7.1 greylisted, come again");
        var job = send(Letters.to(one, A), Letters.to(two, B));
        errands.runDue();
        assertThat(post.received()).hasSize(1);
        assertThat(job(job)).returns(JobState.WAITING, JobRow::state).returns(1L, JobRow::done).returns(2L, JobRow::total);

        post.answer(B, "");
        clock.advance(Duration.ofMinutes(1));
        errands.runDue();

        assertThat(post.received()).hasSize(2);
        assertThat(job(job)).returns(JobState.DONE, JobRow::state).returns(2L, JobRow::done);
    }

    @Test
    void whatTheServerPutsOffTooOftenIsRefused() {
        post.open();
        post.answer(A, "451 4.7.1 greylisted, come again");
        var id = put(Letters.to(one, A)).getFirst();
        for (var i = 0; i < Backoff.TRIES; i++) {
            errands.runDue();
            clock.advance(Duration.ofHours(2));
        }

        assertThat(get(id)).returns(MailState.REFUSED, MailRow::state).returns(Backoff.TRIES, MailRow::attempts).returns("451 4.7.1 greylisted, come again", MailRow::answer);
    }

    @Test
    void aServerThatDoesNotAnswerFailsTheJobForGoodAndTheLettersGoOnWaiting() {
        post.open();
        post.breakDown();
        var job = send(Letters.to(one, A), Letters.to(two, B));
        for (var i = 0; i < Backoff.TRIES; i++) {
            errands.runDue();
            clock.advance(Duration.ofHours(2));
        }
        assertThat(job(job)).returns(JobState.FAILED, JobRow::state).satisfies(failed -> assertThat(failed.remark().orElseThrow().key()).isEqualTo("refusal.mail.away"));
        assertThat(onShelf(Shelf.WAITING)).hasSizeGreaterThanOrEqualTo(2);

        post.mend();
        stage.run(Persona.COORDINATOR, () -> jobs.restart(job));
        errands.runDue();
        assertThat(post.received()).hasSize(2);
        assertThat(job(job).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aServerThatTakesNothingFromUsIsAskedAgainLaterAndNoLetterIsRefused() {
        post.open();
        post.answer(OFFICE, "550 5.7.1 sender not allowed");
        var job = send(Letters.to(one, A), Letters.to(two, B));
        var ids = Stream.of(one, two).map(this::letterTo).toList();
        errands.runDue();
        assertThat(job(job)).returns(JobState.WAITING, JobRow::state).satisfies(waiting -> assertThat(waiting.remark()).contains(Sentence.of("refusal.mail.away", "550 5.7.1 sender not allowed")));
        assertThat(ids).extracting(id -> get(id).state()).containsOnly(MailState.WAITING);

        post.answer(OFFICE, "");
        clock.advance(Duration.ofMinutes(1));
        errands.runDue();
        assertThat(post.received()).hasSize(2);
    }

    @Test
    void theRestOfACancelledBatchIsNotSent() {
        post.open();
        var job = send(Letters.to(one, A), Letters.to(two, B));
        var ids = Stream.of(one, two).map(this::letterTo).toList();
        stage.run(Persona.COORDINATOR, () -> jobs.cancel(job));
        errands.runDue();

        assertThat(post.received()).isEmpty();
        assertThat(ids).allSatisfy(id -> assertThat(get(id).state()).isEqualTo(MailState.CANCELLED));
        assertThat(job(job).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void whoIsNoLongerOfTheOfficeSendsNothing() {
        post.open();
        var office = stage.staff(Role.COORDINATOR);
        var job = stage.as(office, () -> letters.send(Letters.to(one, A))).iterator().next();
        stage.run(Persona.ADMIN, () -> {
            grants.of(List.of(stage.id(office))).forEach(grant -> grants.end(grant.id(), MovableDay.USUAL.minusDays(1)));
            grants.give(stage.id(office), Role.EXPERT, one.company().space(), MovableDay.USUAL, null);
        });
        errands.runDue();

        assertThat(post.received()).isEmpty();
        assertThat(job(job)).returns(JobState.FAILED, JobRow::state).satisfies(failed -> assertThat(failed.remark().orElseThrow().key()).isEqualTo("refusal.job.denied"));
    }

    @Test
    void withoutAServerLettersWaitForPaperAndAreHandedOver() {
        var ids = put(Letters.to(one, A), Letters.to(two, ""));
        errands.runDue();
        assertThat(onShelf(Shelf.PAPER)).containsAll(ids);
        assertThat(stage.as(Persona.COORDINATOR, outbox::onPaper)).extracting(MailRow::id).containsAll(ids);

        stage.run(Persona.COORDINATOR, () -> outbox.handed(ids));
        assertThat(ids).allSatisfy(id -> assertThat(get(id)).returns(MailState.HANDED, MailRow::state).returns(MailWay.PAPER, MailRow::way));
        Refused.with("refusal.mail.server", () -> stage.run(Persona.COORDINATOR, () -> outbox.sendAgain(ids.getFirst())));
    }

    @Test
    void whoHasNoAddressGetsPaperAlsoWhereMailIsSetUp() {
        post.open();
        var ids = put(Letters.to(one, A), Letters.to(two, ""));
        errands.runDue();

        assertThat(post.received()).hasSize(1);
        assertThat(get(ids.get(1))).returns(MailWay.PAPER, MailRow::way).returns(MailState.WAITING, MailRow::state);
    }

    @Test
    void whatDidNotArriveIsNotedWithItsReasonAndGoesToTheAddressThatIsRightNow() throws MessagingException {
        post.open();
        var id = put(Letters.to(one, A)).getFirst();
        Refused.with("refusal.mail.state", () -> stage.run(Persona.COORDINATOR, () -> outbox.returned(id, "まだ送っていない")));
        errands.runDue();
        stage.run(Persona.COORDINATOR, () -> outbox.returned(id, "「ユーザーが見つかりません」という返信が届いたため。"));
        assertThat(get(id)).returns(MailState.RETURNED, MailRow::state).returns("「ユーザーが見つかりません」という返信が届いたため。", MailRow::answer);
        Refused.with("refusal.mail.noAddress", () -> stage.run(Persona.COORDINATOR, () -> outbox.sendAgain(id)));

        stage.run(Persona.COORDINATOR, () -> {
            accounts.rename(one.participant().account(), new PersonName(one.participant().name(), ""), "right@midorizaka.example.jp");
            outbox.sendAgain(id);
        });
        errands.runDue();

        assertThat(post.received()).hasSize(2);
        assertThat(((InternetAddress) post.received().get(1).getAllRecipients()[0]).getAddress()).isEqualTo("right@midorizaka.example.jp");
        assertThat(get(id)).returns(MailState.SENT, MailRow::state).returns("right@midorizaka.example.jp", MailRow::address);
        assertThat(post.received().get(0).getMessageID()).as("a letter of its own").isNotEqualTo(post.received().get(1).getMessageID()).endsWith("@jissen.example.jp>");
    }

    @Test
    void aWaitingLetterCanBeCancelledAndASentOneCannot() {
        post.open();
        var ids = put(Letters.to(one, A), Letters.to(two, B));
        stage.run(Persona.COORDINATOR, () -> outbox.cancel(ids.getFirst()));
        errands.runDue();

        assertThat(post.received()).hasSize(1);
        assertThat(get(ids.getFirst()).state()).isEqualTo(MailState.CANCELLED);
        Refused.with("refusal.mail.state", () -> stage.run(Persona.COORDINATOR, () -> outbox.cancel(ids.get(1))));
    }

    @Test
    void whatWasCancelledIsHandedOverOnPaperAfterAll() {
        post.open();
        var id = put(Letters.to(one, A)).getFirst();
        stage.run(Persona.COORDINATOR, () -> outbox.cancel(id));
        stage.run(Persona.COORDINATOR, () -> outbox.handed(List.of(id)));

        assertThat(get(id).state()).isEqualTo(MailState.HANDED);
        errands.runDue();
        assertThat(post.received()).isEmpty();
    }

    @Test
    void whatNobodyIsGoingToSendAnyMoreIsHandedOverOnPaper() {
        post.open();
        var job = send(Letters.to(one, A), Letters.to(two, B));
        var ids = Stream.of(one, two).map(this::letterTo).toList();
        Refused.with("refusal.mail.state", () -> stage.run(Persona.COORDINATOR, () -> outbox.handed(ids)));
        post.breakDown();
        for (var i = 0; i < Backoff.TRIES; i++) {
            errands.runDue();
            clock.advance(Duration.ofHours(2));
        }
        assertThat(job(job).state()).isEqualTo(JobState.FAILED);
        stage.run(Persona.COORDINATOR, () -> outbox.handed(ids.subList(0, 1)));
        stage.run(Persona.COORDINATOR, () -> jobs.cancel(job));

        assertThat(ids).extracting(id -> get(id).state()).containsExactly(MailState.HANDED, MailState.CANCELLED);
    }

    @Test
    void whatWaitsForAServerThatIsSetNoMoreIsHandedOverOnPaper() {
        post.open();
        var id = put(Letters.to(one, A)).getFirst();
        post.close();
        stage.run(Persona.COORDINATOR, () -> outbox.handed(List.of(id)));

        assertThat(get(id).state()).isEqualTo(MailState.HANDED);
        errands.runDue();
    }

    @Test
    void whatWasRefusedOrCameBackIsClosedWithoutSendingItAgain() {
        post.open();
        post.answer(B, "550 5.1.1 no such user here");
        var ids = put(Letters.to(one, A), Letters.to(two, B));
        errands.runDue();
        stage.run(Persona.COORDINATOR, () -> {
            outbox.returned(ids.getFirst(), "「宛先不明」という返信が届いたため。");
            ids.forEach(outbox::cancel);
        });

        assertThat(ids).extracting(id -> get(id).state()).containsOnly(MailState.CANCELLED);
        assertThat(onShelf(Shelf.TROUBLE)).doesNotContainAnyElementsOf(ids);
    }

    @Test
    void anotherTryKeepsTheMessageIdSoThatAReceiverKnowsASecondCopy() throws MessagingException {
        post.open();
        var job = send(Letters.to(one, A));
        errands.runDue();
        var id = letterTo(one).value();
        Acting.asSystemIn(one.company().space(), () -> transactions.execute(transaction -> jdbc.update("update mail set state = 'WAITING', settled_at = null where id = ?", id) + jdbc.update("update job set state = 'FAILED' where id = ?", job.value())));
        stage.run(Persona.COORDINATOR, () -> jobs.restart(job));
        errands.runDue();

        assertThat(post.received()).hasSize(2);
        assertThat(post.received().get(1).getMessageID()).isEqualTo(post.received().get(0).getMessageID());
    }

    @Test
    void lettersAreFoundByNameCompanyAddressAndSubject() {
        put(Letters.to(one, A));
        for (var typed : List.of(one.participant().name(), one.company().name(), A.toUpperCase())) {
            assertThat(stage.as(Persona.COORDINATOR, () -> outbox.page(new MailFilter(Shelf.ALL, typed), PageRequest.of(0, 1_000)))).as(typed).extracting(MailRow::company).contains(one.company().name());
        }
        var counts = stage.as(Persona.COORDINATOR, outbox::counts);
        assertThat(counts).containsKeys(Shelf.values());
        for (var shelf : Shelf.values()) {
            assertThat(stage.as(Persona.COORDINATOR, () -> outbox.count(new MailFilter(shelf, "")))).as("%s", shelf).isEqualTo(counts.get(shelf));
        }
    }

    @Test
    void theOutboxIsTheOfficesAlone() {
        var id = put(Letters.to(one, A)).getFirst();
        for (var persona : List.of(Persona.PARTICIPANT, Persona.EXPERT, Persona.EXECUTIVE, Persona.ADMIN, Persona.CLIENT)) {
            Refused.everything(stage, persona, () -> outbox.get(id), () -> outbox.cancel(id), () -> outbox.handed(List.of(id)), () -> outbox.onPaper(), () -> outbox.counts());
        }
    }

    @Test
    void aLetterNeedsASubjectAndABody() {
        var space = new SpaceId(one.company().space().value());
        Map.of("subject", List.of("\r\n ", "本文"), "body", List.of("件名", " \n")).forEach((field, texts) -> Refused.beside(field, "refusal.text.missing",
                () -> new NewMail(space, one.participant().account(), "人", "", A, texts.get(0), texts.get(1))));
        assertThatThrownBy(() -> new NewMail(space, one.participant().account(), "人", "", A, "件名", "𠮷".repeat(10_001))).isInstanceOf(Refusal.class);
        assertThat(new NewMail(space, one.participant().account(), "人", "", A, "件名", "𠮷".repeat(10_000)).body()).hasSize(20_000);
    }

    private List<MailId> put(NewMail... mails) {
        return stage.as(Persona.COORDINATOR, () -> letters.put(mails));
    }

    private JobId send(NewMail... mails) {
        return stage.as(Persona.COORDINATOR, () -> letters.send(mails)).iterator().next();
    }

    private MailId letterTo(Stage.Cast cast) {
        return stage.as(Persona.COORDINATOR, () -> outbox.page(new MailFilter(Shelf.ALL, cast.company().name()), PageRequest.of(0, 1))).getFirst().id();
    }

    private MailRow get(MailId id) {
        return stage.as(Persona.COORDINATOR, () -> outbox.get(id));
    }

    private JobRow job(JobId id) {
        return stage.as(Persona.COORDINATOR, () -> jobs.get(id));
    }

    private List<MailId> onShelf(Shelf shelf) {
        return stage.as(Persona.COORDINATOR, () -> outbox.page(new MailFilter(shelf, ""), PageRequest.of(0, 10_000))).stream().map(MailRow::id).toList();
    }
}
