package jp.jissen.demo;

import java.time.LocalDate;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import jp.jissen.notice.Audience;
import jp.jissen.notice.NoticeService;
import jp.jissen.notice.NoticeText;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.SessionService;
import jp.jissen.work.MailRow;
import jp.jissen.work.OutboxService;

/** What the demo's office has written: to the experts, handed over; to who was absent, still on the desk. The demo has no mail server. */
@Component
@Profile("demo")
class DemoLetters {

    private final DemoCast cast;
    private final NoticeService notices;
    private final OutboxService outbox;
    private final SessionService sessions;

    DemoLetters(DemoCast cast, NoticeService notices, OutboxService outbox, SessionService sessions) {
        this.cast = cast;
        this.notices = notices;
        this.outbox = outbox;
        this.sessions = sessions;
    }

    void write(EditionRow edition) {
        cast.run(DemoProgramme.OFFICE, LocalDate.of(2025, 9, 16), () -> {
            send(edition, Audience.of(Audience.Kind.EXPERTS), new NoticeText("第1回専門家派遣の日程について", """
                    {氏名} 様

                    いつもお世話になっております。
                    第1回の専門家派遣の期間が近づいてまいりました。担当の企業と日程を決めましたら、事務局までお知らせください。"""));
            outbox.handed(outbox.onPaper().stream().map(MailRow::id).toList());
        });
        cast.run(DemoProgramme.OFFICE, LocalDate.of(2025, 9, 29), () -> {
            var last = sessions.list(edition.id()).stream().filter(session -> session.number() == 5).findFirst().orElseThrow();
            send(edition, new Audience(Audience.Kind.ABSENTEES, null, last.id()), new NoticeText("第5回の資料をお送りします", """
                    {企業名}
                    {氏名} 様

                    第5回のセミナー・ワークショップでお会いできず、残念でした。
                    当日の資料をお送りします。わからないところは、遠慮なく事務局(03-0000-0000)にお尋ねください。
                    次回は10月10日、同じ会場です。お待ちしております。"""));
        });
    }

    private void send(EditionRow edition, Audience audience, NoticeText text) {
        notices.send(edition.id(), audience, text, notices.preview(edition.id(), audience, text));
    }
}
