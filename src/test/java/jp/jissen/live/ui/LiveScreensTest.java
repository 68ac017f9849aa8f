package jp.jissen.live.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

import jp.jissen.attendance.AttendanceRoutes;
import jp.jissen.attendance.AttendanceService;
import jp.jissen.attendance.Entry;
import jp.jissen.attendance.Mark;
import jp.jissen.attendance.Place;
import jp.jissen.company.CompanyProfile;
import jp.jissen.company.CompanyRoutes;
import jp.jissen.company.CompanyService;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.programme.ScheduleService;
import jp.jissen.programme.SessionRow;
import jp.jissen.programme.SessionService;
import jp.jissen.register.AssetDetails;
import jp.jissen.register.AssetInput;
import jp.jissen.register.AssetService;
import jp.jissen.register.Description;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.testing.FormTest;
import jp.jissen.testing.MovableDay;
import jp.jissen.testing.Persona;
import jp.jissen.testing.Stage;
import jp.jissen.testing.Stage.Cast;
import jp.jissen.testing.Staged;

/** What each screen does when its browser has heard that something changed: lists follow, forms in use do not. */
@Staged
class LiveScreensTest extends FormTest {

    private static final String PLACE = "保存場所";

    @Autowired
    Stage stage;
    @Autowired
    MovableDay today;
    @Autowired
    AssetService assets;
    @Autowired
    AttendanceService attendance;
    @Autowired
    SessionService sessions;
    @Autowired
    CompanyService companies;
    private Cast cast;

    @BeforeEach
    void company() {
        cast = stage.company(stage.anyEdition());
    }

    @Test
    void aColleaguesAssetComesIntoTheListAndTheFigures() {
        openRegister();
        assertThat(words()).doesNotContain("図面");

        var asset = stage.asset(cast, "図面");
        assertThat(words()).doesNotContain("図面");
        hear(AssetService.NEWS, asset.id().value(), false);

        assertThat(rows()).singleElement().asString().contains("図面");
        assertThat(words()).contains("1件");
    }

    @Test
    void anOpenFormThatNobodyTouchesFollowsByItself() {
        var asset = openAsset();
        move(asset, "2階の書庫");
        hear(AssetService.NEWS, asset.id().value(), false);

        assertThat(value(PLACE)).isEqualTo("2階の書庫");
        assertThat(words()).doesNotContain("この資産を保存しました");
        type(PLACE, "3階の書庫");
        press("保存");
        assertThat(problems()).isEmpty();
        assertThat(assets.get(asset.id()).input().description().place()).isEqualTo("3階の書庫");
    }

    @Test
    void aFormWithTheCaretInItStaysAndSaysWhoSaved() {
        var asset = openAsset();
        move(asset, "2階の書庫");
        hear(AssetService.NEWS, asset.id().value(), true);

        assertThat(value(PLACE)).isEqualTo("営業担当者のPC");
        assertThat(words()).contains(stage.as(cast.clerk(), () -> assets.get(asset.id())).savedBy() + "さんがこの資産を保存しました。");
        press("読み直す");
        assertThat(value(PLACE)).isEqualTo("2階の書庫");
        assertThat(words()).doesNotContain("この資産を保存しました");
    }

    @Test
    void aFormWithInputOfItsOwnKeepsItAndOffersNothingThatWouldLoseIt() {
        var asset = openAsset();
        type(PLACE, "金庫");
        move(asset, "2階の書庫");
        hear(AssetService.NEWS, asset.id().value(), false);

        assertThat(value(PLACE)).isEqualTo("金庫");
        assertThat(words()).contains("あなたの入力は残っています");
        assertThat(buttons()).doesNotContain("読み直す");
    }

    @Test
    void whatWasTypedAfterTheNoticeIsNotReadOver() {
        var asset = openAsset();
        move(asset, "2階の書庫");
        hear(AssetService.NEWS, asset.id().value(), true);
        type(PLACE, "金庫");
        press("読み直す");

        assertThat(value(PLACE)).isEqualTo("金庫");
        assertThat(words()).contains("あなたの入力は残っています");
    }

    @Test
    void anotherAssetTouchesTheOpenFormNotAtAll() {
        var asset = openAsset();
        var other = stage.asset(cast, "名簿");
        hear(AssetService.NEWS, other.id().value(), true);

        assertThat(words()).doesNotContain("この資産を保存しました");
        assertThat(value(PLACE)).isEqualTo("営業担当者のPC");
        assertThat(asset.number()).isLessThan(other.number());
    }

    @Test
    void aColleaguesMarkShowsInItsRowAndTheOtherRowsStayTheSame() {
        var edition = stage.draft();
        var first = stage.company(edition, "株式会社あおば", "あおば");
        stage.company(edition, "株式会社いちょう", "いちょう");
        var session = session(edition, 5);
        today.moveTo(session.heldOn());
        signIn(Persona.COORDINATOR.userName());
        open(AttendanceRoutes.sheet(edition.id(), 5));
        var before = people();

        stage.run(Persona.COORDINATOR, () -> attendance.write(session.id(), first.participant().id(), new Entry(Mark.LATE, Place.VENUE, "")));
        hear(AttendanceService.NEWS, session.id().value(), false);

        assertThat(people().getFirst()).isNotSameAs(before.getFirst());
        assertThat(people().getLast()).isSameAs(before.getLast());
        assertThat(find(NativeButton.class).withCondition(button -> "true".equals(button.getElement().getAttribute("aria-pressed"))).all()).extracting(NativeButton::getText).containsExactly("遅刻", "会場");
    }

    @Test
    void aCancelledSessionShowsOnItsPageAndInTheYear() {
        var edition = stage.draft();
        var session = session(edition, 3);
        signIn(Persona.COORDINATOR.userName());
        for (var address : List.of(ProgrammeRoutes.session(edition.id(), 3), ProgrammeRoutes.schedule(edition.id()), AttendanceRoutes.sessions(edition.id()))) {
            open(address);
            assertThat(words()).as(address).doesNotContain("中止\n");
            stage.run(Persona.COORDINATOR, () -> sessions.cancel(session.id()));
            hear(ScheduleService.NEWS, session.id().value(), false);
            assertThat(words()).as(address).contains("中止\n");
            stage.run(Persona.COORDINATOR, () -> sessions.resume(session.id()));
        }
    }

    @Test
    void aCompanysNewNameShowsOnItsPageAndInTheOfficesList() {
        signIn(Persona.COORDINATOR.userName());
        var name = "株式会社ひいらぎ" + UUID.randomUUID().toString().substring(0, 6);
        var profile = cast.company().profile();
        open(CompanyRoutes.company(cast.company().id()));
        stage.run(Persona.COORDINATOR, () -> companies.change(cast.company().id(), new CompanyProfile(name, profile.reading(), profile.industry(), profile.employees(), profile.capital(), profile.postalCode(), profile.address(), profile.phone(), profile.note()), cast.company().version()));
        hear(CompanyService.NEWS, cast.company().id().value(), false);

        assertThat(heading()).isEqualTo(name);
    }

    /** The database is away in the very moment in which everybody reads anew. */
    @Test
    void aScreenThatCannotReadAnewStaysAndGoesOnListening() {
        signIn(Persona.COORDINATOR.userName());
        var away = new AtomicBoolean(true);
        var screen = show(new Div(new Paragraph("前のまま")));
        screen.add(new LiveNews(heard -> {
            screen.removeAll();
            if (away.get()) {
                throw new IllegalStateException("no connection");
            }
            screen.add(new Paragraph("新しい"));
        }).anywhere(CompanyService.NEWS));

        assertThatThrownBy(() -> hear(CompanyService.NEWS, UUID.randomUUID(), false)).hasMessageContaining("no connection");
        assertThat(words()).contains("前のまま");
        away.set(false);
        hear(CompanyService.NEWS, UUID.randomUUID(), false);
        assertThat(words()).contains("新しい").doesNotContain("前のまま");
    }

    @Test
    void everyPartThatListensSaysToWhatAndSinceWhen() {
        openRegister();

        var parts = find(LiveNews.class).all();
        assertThat(parts).extracting(part -> part.getElement().getAttribute("topics")).containsExactlyInAnyOrder(cast.company().space() + "/asset", cast.company().space() + "/register.opening");
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.getElement().getAttribute("mark")).matches("[0-9a-f]{8}-[0-9]+");
            assertThat(part.getElement().getAttribute("page")).matches("[0-9a-f]{8}");
        });
    }

    private void openRegister() {
        signIn(cast.clerk());
        open(RegisterRoutes.assets(cast.company().id()));
    }

    private AssetDetails openAsset() {
        var asset = stage.asset(cast, "図面");
        signIn(cast.clerk());
        open(RegisterRoutes.asset(cast.company().id(), asset.number()));
        return asset;
    }

    /** Somebody else of the company saves. */
    private void move(AssetDetails asset, String place) {
        var was = asset.input().description();
        var description = new Description(was.business(), was.name(), was.remarks(), was.users(), was.owner(), was.department(), was.medium(), place, was.personal(), was.retention(), was.registeredOn());
        stage.as(cast.clerk(), () -> assets.save(asset.id(), new AssetInput(description, asset.input().rating(), asset.input().treatment()), asset.version()));
    }

    private SessionRow session(EditionRow edition, int number) {
        return stage.as(Persona.COORDINATOR, () -> sessions.list(edition.id())).get(number - 1);
    }

    private List<ListItem> people() {
        return find(ListItem.class).withCondition(item -> item.hasClassName("attendance__i")).all();
    }
}
