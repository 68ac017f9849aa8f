package jp.jissen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;

import jp.jissen.testing.As;
import jp.jissen.testing.House;
import jp.jissen.testing.Persona;
import jp.jissen.testing.ScreenTest;
import jp.jissen.testing.Staged;

/** The menu and the frame round every page. */
@Staged
class NavigationTest extends ScreenTest {

    private static final List<String> PROGRAMME = List.of("ホーム", "スケジュール", "セミナー・ワークショップ", "管理策一覧", "用語集");
    private static final List<String> COMPANY = List.of("ホーム", "スケジュール", "セミナー・ワークショップ", "情報資産管理台帳", "自社の現在地", "専門家派遣", "決めたこと・宿題", "自社のページ", "管理策一覧", "用語集");

    @Autowired
    House house;

    static Stream<Arguments> menus() {
        return Stream.of(
                Arguments.of(Persona.PARTICIPANT, "株式会社みどり坂製作所", COMPANY), Arguments.of(Persona.EXECUTIVE, "株式会社みどり坂製作所", COMPANY), Arguments.of(Persona.STRANGER, "こはく電設株式会社", COMPANY),
                Arguments.of(Persona.EXPERT, "専門家", PROGRAMME), Arguments.of(Persona.LECTURER, "プログラム", PROGRAMME),
                Arguments.of(Persona.CLIENT, "プログラム", PROGRAMME), Arguments.of(Persona.GUEST, "プログラム", List.of("ホーム", "管理策一覧", "用語集")),
                Arguments.of(Persona.COORDINATOR, "運営事務局", List.of("今日の状況", "企業", "色分け一覧", "名簿の取り込み・書き出し", "当日の運営", "専門家", "スケジュール", "セミナー・ワークショップ", "事例集の進行管理", "実態調査の設問", "連絡・送信箱", "管理策一覧", "用語集", "利用者と権限", "設定", "処理の状況", "操作記録")),
                Arguments.of(Persona.ADMIN, "システム管理", List.of("ホーム", "利用者と権限", "操作記録")));
    }

    @ParameterizedTest
    @MethodSource("menus")
    void everybodyHasTheMenuOfTheirRole(Persona persona, String title, List<String> items) {
        signIn(persona.userName());
        open("");

        assertThat(find(SideNav.class).single().getLabel()).isEqualTo(title);
        assertThat(find(SideNavItem.class).all()).extracting(SideNavItem::getLabel).containsExactlyElementsOf(items);
    }

    @ParameterizedTest
    @EnumSource(Persona.class)
    void everyItemOfTheMenuLeadsSomewhere(Persona persona) {
        signIn(persona.userName());
        open("");

        for (var path : find(SideNavItem.class).all().stream().map(SideNavItem::getPath).toList()) {
            open(path);
            assertThat(heading()).as(path).isNotEqualTo("ページが見つかりません").isNotEqualTo("うまく表示できませんでした");
        }
    }

    @Test
    @As(Persona.PARTICIPANT)
    void theFrameSaysWhichYearWhoOneIsAndWhomToCall() {
        open("glossary");

        assertThat(words()).contains("本文へ移動", house.edition().name().ja(), Persona.PARTICIPANT.displayName() + " さん", "サインアウト", "お困りのときは運営事務局へ");
        assertThat(link("本文へ移動").getHref()).isEqualTo("#page");
        assertThat(link("表示と文字の大きさ").getHref()).isEqualTo("settings");
    }

    @Test
    @As(Persona.COORDINATOR)
    void theMenuSpeaksEnglish() {
        inEnglish();
        open("glossary");

        assertThat(find(SideNavItem.class).all()).extracting(SideNavItem::getLabel).contains("Companies", "Glossary").noneMatch(label -> label.codePoints().anyMatch(Character::isIdeographic));
        assertThat(rawKeys()).isEmpty();
    }
}
