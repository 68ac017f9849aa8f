package jp.jissen.house;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

import jp.jissen.access.AccountId;
import jp.jissen.access.Role;
import jp.jissen.access.SpaceId;
import jp.jissen.access.SpaceKind;
import jp.jissen.account.NewAccount;
import jp.jissen.account.PersonName;
import jp.jissen.account.Preferences;
import jp.jissen.action.ActionFilter;
import jp.jissen.action.Party;
import jp.jissen.action.Promise;
import jp.jissen.attendance.Entry;
import jp.jissen.attendance.Mark;
import jp.jissen.attendance.Place;
import jp.jissen.base.Sheet;
import jp.jissen.casestudy.CaseText;
import jp.jissen.casestudy.ReplyChannel;
import jp.jissen.catalogue.RiskScale;
import jp.jissen.catalogue.VisitMode;
import jp.jissen.company.CompanyFilter;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyProfile;
import jp.jissen.company.EnrolmentId;
import jp.jissen.company.EnrolmentStatus;
import jp.jissen.company.ParticipantDetails;
import jp.jissen.company.ParticipantId;
import jp.jissen.company.ParticipantRow;
import jp.jissen.draft.Dealt;
import jp.jissen.draft.Keystrokes;
import jp.jissen.maturity.AxisRating;
import jp.jissen.maturity.Consent;
import jp.jissen.maturity.ItemText;
import jp.jissen.maturity.LevelInput;
import jp.jissen.maturity.LevelStage;
import jp.jissen.maturity.SurveyStage;
import jp.jissen.notice.Addressee;
import jp.jissen.notice.Audience;
import jp.jissen.notice.NoticeLetter;
import jp.jissen.notice.NoticeText;
import jp.jissen.office.OverviewFilter;
import jp.jissen.office.RosterFile;
import jp.jissen.programme.EditionId;
import jp.jissen.programme.EditionState;
import jp.jissen.programme.EditionTexts;
import jp.jissen.programme.Milestone;
import jp.jissen.programme.Period;
import jp.jissen.programme.Phase;
import jp.jissen.programme.SessionChange;
import jp.jissen.programme.SessionId;
import jp.jissen.programme.SessionMode;
import jp.jissen.programme.SessionTexts;
import jp.jissen.programme.VisitWindow;
import jp.jissen.programme.Words;
import jp.jissen.register.AssetFilter;
import jp.jissen.register.AssetInput;
import jp.jissen.register.AssetSort;
import jp.jissen.register.OpeningInput;
import jp.jissen.register.Rating;
import jp.jissen.register.RegisterId;
import jp.jissen.register.RegisterRow;
import jp.jissen.testing.Manuscripts;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Stage;
import jp.jissen.visit.Attendee;
import jp.jissen.visit.Decision;
import jp.jissen.visit.VisitNote;
import jp.jissen.visit.VisitPlan;
import jp.jissen.work.MailFilter;
import jp.jissen.work.MailWay;

/** Makes arguments for the methods of services: good ones, so that only the ids can be what is refused. */
final class Arguments {

    private static final LocalDate DAY = MovableDay.USUAL;
    private static final Words WORDS = new Words("言葉", "words");

    private final Map<Class<?>, Function<Things, Object>> makers = new HashMap<>();

    Arguments(RiskScale scale) {
        plain();
        make(PersonName.class, things -> new PersonName("新しい 人", "あたらしい ひと"));
        make(NewAccount.class, things -> new NewAccount(new PersonName("新しい 人", "あたらしい ひと"), "", ""));
        make(Preferences.class, things -> Preferences.DEFAULT);
        make(SpaceKind.class, things -> SpaceKind.COMPANY);
        make(Role.class, things -> Role.PARTICIPANT);
        make(CompanyProfile.class, things -> new CompanyProfile("株式会社名", "めい", "E", 10, 300, "", "", "", ""));
        make(CompanyFilter.class, things -> CompanyFilter.of(things.get(EditionId.class)));
        make(ParticipantDetails.class, things -> new ParticipantDetails("総務部", "", ""));
        make(ParticipantRow.class, things -> new ParticipantRow(things.get(ParticipantId.class), things.get(EnrolmentId.class), things.get(AccountId.class), "人", "ひと", new ParticipantDetails("", "", ""), DAY, null));
        make(EnrolmentStatus.class, things -> EnrolmentStatus.LEFT);
        make(Entry.class, things -> new Entry(Mark.PRESENT, Place.VENUE, ""));
        make(Mark.class, things -> Mark.PRESENT);
        make(Place.class, things -> Place.VENUE);
        make(RegisterRow.class, things -> new RegisterRow(things.get(RegisterId.class), things.get(SpaceId.class), things.get(CompanyId.class), scale));
        make(AssetFilter.class, things -> AssetFilter.ALL);
        make(OpeningInput.class, things -> new OpeningInput(DAY, ""));
        make(AssetSort.class, things -> AssetSort.NUMBER);
        make(AssetInput.class, things -> Stage.input("資産", Rating.OPEN));
        programme(scale);
        visits();
        maturity();
        make(CaseText.class, things -> Manuscripts.whole(CaseText.EMPTY));
        make(ReplyChannel.class, things -> ReplyChannel.TELEPHONE);
    }

    private void maturity() {
        make(SurveyStage.class, things -> SurveyStage.BEFORE);
        make(LevelStage.class, things -> LevelStage.BEFORE);
        make(AxisRating.class, things -> AxisRating.BLANK);
        make(ItemText.class, things -> new ItemText(WORDS, Collections.nCopies(6, WORDS)));
        make(LevelInput.class, things -> new LevelInput(2, "根拠"));
        make(Consent.class, things -> new Consent(DAY, "社長"));
    }

    private void visits() {
        make(VisitPlan.class, things -> new VisitPlan(DAY, null, null, VisitMode.ONLINE, ""));
        make(VisitNote.class, things -> new VisitNote(DAY, LocalTime.of(13, 0), LocalTime.of(15, 0), VisitMode.ONSITE, "", "要点", "", "", "", "", "", false, false, DAY, ""));
        make(Attendee.class, things -> new Attendee("人", "株式会社名", ""));
        make(Promise.class, things -> new Promise("決めたこと", Party.COMPANY, DAY));
        make(ActionFilter.class, things -> ActionFilter.OPEN);
        make(Decision.class, things -> new Decision("決めたこと", Party.COMPANY, DAY));
    }

    private void plain() {
        make(String.class, things -> "メモ.txt");
        make(int.class, things -> 1);
        make(long.class, things -> 0L);
        make(boolean.class, things -> true);
        make(byte[].class, things -> "文".getBytes(StandardCharsets.UTF_8));
        make(LocalDate.class, things -> DAY);
        make(UUID.class, things -> new UUID(0, 1));
        make(Sheet.class, things -> new Sheet("company.new", ""));
        make(Dealt.class, things -> Dealt.until(Instant.EPOCH));
        make(Keystrokes.class, things -> new Keystrokes("company.new/", "name", new UUID(0, 1), 1, "株", "", "企業を登録", "/companies", Instant.EPOCH));
        make(Locale.class, things -> Locale.JAPANESE);
        make(Pageable.class, things -> PageRequest.of(0, 20));
        make(Audience.class, things -> new Audience(Audience.Kind.COMPANY, things.get(CompanyId.class), things.get(SessionId.class)));
        make(NoticeText.class, things -> new NoticeText("件名", "{氏名} 様"));
        make(NoticeLetter.class, things -> new NoticeLetter(new Addressee(things.get(AccountId.class), things.get(SpaceId.class), "人", "株式会社名", ""), MailWay.PAPER, "件名", "人 様"));
        make(MailFilter.class, things -> MailFilter.ALL);
        make(OverviewFilter.class, things -> OverviewFilter.ALL);
        make(RosterFile.class, things -> new RosterFile("名簿.csv", "企業名,企業名のふりがな,業種\n株式会社名,めい,製造業\n".getBytes(StandardCharsets.UTF_8)));
        make(OutputStream.class, things -> new ByteArrayOutputStream());
    }

    private void programme(RiskScale scale) {
        make(Words.class, things -> WORDS);
        make(Period.class, things -> new Period(DAY, DAY));
        make(EditionState.class, things -> EditionState.CLOSED);
        make(EditionTexts.class, things -> new EditionTexts(WORDS, WORDS, "03-0000-0000", WORDS, scale.code()));
        make(VisitWindow.class, things -> new VisitWindow(1, new Period(DAY, DAY), WORDS, true));
        make(Milestone.class, things -> new Milestone("interviews", WORDS, new Period(DAY, DAY)));
        make(Phase.class, things -> new Phase("seminar", WORDS, LocalTime.of(13, 0), LocalTime.of(15, 0)));
        make(SessionChange.class, things -> new SessionChange(DAY, SessionMode.VENUE, WORDS, "", new SessionTexts(WORDS, WORDS, WORDS, WORDS, WORDS), 0));
    }

    Object make(Type type, Things things) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw && Collection.class.isAssignableFrom(raw)) {
            var one = make(generic.getActualTypeArguments()[0], things);
            return raw == Set.class ? Set.of(one) : List.of(one);
        }
        if (type instanceof Class<?> plain && Things.isId(plain)) {
            return things.ids().apply(plain);
        }
        if (!(type instanceof Class<?> plain) || !makers.containsKey(plain)) {
            throw new NoMaker(type);
        }
        return makers.get(plain).apply(things);
    }

    private void make(Class<?> type, Function<Things, Object> maker) {
        makers.put(type, maker);
    }

    /** A service asks for something that nobody has taught this class to make. */
    static final class NoMaker extends RuntimeException {

        NoMaker(Type type) {
            super("Arguments cannot make a " + type.getTypeName());
        }
    }
}
