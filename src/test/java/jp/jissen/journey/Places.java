package jp.jissen.journey;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;

import jp.jissen.access.Role;

/** Every screen of the program: an address to see it at, who may, and the buttons that open its dialogs. */
class Places {

    private static final Map<String, Dialog[]> DIALOGS = Map.ofEntries(
            dialogs("", "demo-day=日付を動かす"),
            dialogs("editions", "next=次の年度を作る", "closing=休業日を追加"),
            dialogs("editions/:edition", "change=設定を変更", "close=年度を終了する", "window=変更 第1回", "part=変更 第1編"),
            dialogs("editions/:edition/schedule", "session=第6回を変更"),
            dialogs("editions/:edition/sessions/:number", "change=日時・会場・内容を変更", "phases=進行表を変更", "cancel=中止にする", "homework=宿題を変更"),
            dialogs("editions/:edition/experts", "add=専門家を登録"),
            dialogs("editions/:edition/attendance/:number", "rest=残りを全員出席にする", "note=.*さんのメモ"),
            dialogs("outbox", "letter=読む", "handed=すべて渡した"),
            dialogs("companies", "create=企業を登録"),
            dialogs("companies/:company", "change=企業の情報を変更", "enrol=年度に参加させる", "participant=参加者を追加", "person=変更 ", "leave=参加を終える", "status=参加の状態を変更", "assign=担当専門家を決める",
                    "end=担当を終える", "closing=休業日を追加"),
            dialogs("companies/:company/register/:number?([0-9]+)", "archive=この資産を外す", "opening=事務局に台帳を見せる", "looks=見せた記録"),
            dialogs("companies/:company/maturity/:year?([0-9]{4})", "find=所見を(書く|直す) いま", "agree=合意を記録 いま"),
            dialogs("editions/:edition/survey", "change=変更 ", "add=設問を追加 "),
            dialogs("companies/:company/visits/:year?([0-9]{4})", "plan=日程を(決める|変更)"),
            dialogs("companies/:company/visits/:year/:number", "person=出席者を追加", "decision=1件追加", "answer=意見を書く"),
            dialogs("companies/:company/actions", "add=1件追加", "change=変更 ", "drop=取りやめ ", "history=変更の記録 "),
            dialogs("companies/:company/case/:year?([0-9]{4})", "agree=この内容で了承する", "remark=修正をお願いする", "record=届いた回答を記録", "give=企業の確認へ送る", "history=変更の記録"),
            dialogs("accounts", "create=利用者を追加", "change=変更 ", "roles=役割 ", "disable=停止する "));

    private final ServletContext servlet;
    private final Backstage backstage;
    private final Cast cast;

    Places(ServletContext servlet, Backstage backstage, Cast cast) {
        this.servlet = servlet;
        this.backstage = backstage;
        this.cast = cast;
    }

    /** @param readers empty for a page before sign-in */
    record Place(String route, String name, String path, Set<Role> readers, List<Dialog> dialogs) {
    }

    /** @param button the beginning of its words, as a regular expression */
    record Dialog(String name, String button) {
    }

    /** In the order of their addresses. */
    List<Place> all() {
        var paths = paths();
        return views().entrySet().stream().filter(view -> paths.containsKey(view.getKey())).flatMap(view -> paths.get(view.getKey()).stream().map(path -> new Place(view.getKey(), name(path), path, readers(view.getKey(), view.getValue()),
                List.of(DIALOGS.getOrDefault(view.getKey(), new Dialog[0]))))).toList();
    }

    /** Routes of the program that nobody has found a place for, and places without a route. */
    Set<String> strays() {
        var known = paths().keySet();
        var routes = views().keySet();
        return Stream.concat(Stream.concat(known.stream(), DIALOGS.keySet().stream()).filter(route -> !routes.contains(route)), routes.stream().filter(route -> !known.contains(route)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The program's own; the control of the fault tests may be open beside them. */
    private Map<String, Class<?>> views() {
        var views = new LinkedHashMap<String, Class<?>>();
        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet)).getRegisteredRoutes().stream().filter(route -> !BareForm.class.isAssignableFrom(route.getNavigationTarget())).sorted((a, b) -> a.getTemplate().compareTo(b.getTemplate()))
                .forEach(route -> views.put(route.getTemplate(), route.getNavigationTarget()));
        return views;
    }

    private Map<String, List<String>> paths() {
        var draft = "editions/" + backstage.prepareAnotherYear().id();
        var edition = "editions/" + backstage.edition().id();
        var company = "companies/" + backstage.company(Backstage.MIDORI).id();
        return Map.ofEntries(
                Map.entry("", List.of("")),
                Map.entry("sign-in", List.of("sign-in")),
                Map.entry("slip/:___url_parameter", List.of("slip/" + cast.slipToken(), "slip/unknown")),
                Map.entry("settings", List.of("settings")),
                Map.entry("controls", List.of("controls")),
                Map.entry("glossary", List.of("glossary")),
                Map.entry("trail", List.of("trail")),
                Map.entry("unsaved", List.of("unsaved")),
                Map.entry("accounts", List.of("accounts")),
                Map.entry("accounts/slips", List.of("accounts/slips")),
                Map.entry("editions", List.of("editions")),
                Map.entry("editions/:edition", List.of(edition)),
                Map.entry("editions/:edition/schedule", List.of(edition + "/schedule")),
                Map.entry("editions/:edition/sessions", List.of(edition + "/sessions")),
                Map.entry("editions/:edition/sessions/:number", List.of(edition + "/sessions/3")),
                Map.entry("editions/:edition/experts", List.of(edition + "/experts")),
                Map.entry("editions/:edition/notice", List.of(edition + "/notice")),
                Map.entry("editions/:edition/overview", List.of(edition + "/overview")),
                Map.entry("editions/:edition/overview/paper", List.of(edition + "/overview/paper")),
                Map.entry("editions/:edition/cases", List.of(edition + "/cases")),
                Map.entry("editions/:edition/roster", List.of(edition + "/roster")),
                Map.entry("editions/:edition/survey", List.of(draft + "/survey", edition + "/survey")),
                Map.entry("outbox", List.of("outbox")),
                Map.entry("outbox/paper", List.of("outbox/paper")),
                Map.entry("jobs", List.of("jobs")),
                Map.entry("editions/:edition/attendance", List.of(edition + "/attendance")),
                Map.entry("editions/:edition/attendance/:number", List.of(edition + "/attendance/5", edition + "/attendance/6")),
                Map.entry("editions/:edition/attendance/:number/paper", List.of(edition + "/attendance/5/paper")),
                Map.entry("companies", List.of("companies")),
                Map.entry("companies/:company", List.of(company)),
                Map.entry("companies/:company/register/:number?([0-9]+)", List.of(company + "/register", company + "/register/1")),
                Map.entry("companies/:company/maturity/:year?([0-9]{4})", List.of(company + "/maturity")),
                Map.entry("companies/:company/survey/:year/:stage(before|after)/:axis?([A-Z0-9]+)", List.of(company + "/survey/2025/before", company + "/survey/2025/after")),
                Map.entry("companies/:company/visits/:year?([0-9]{4})", List.of(company + "/visits")),
                Map.entry("companies/:company/visits/:year/:number", List.of(company + "/visits/2025/1", company + "/visits/2025/2")),
                Map.entry("companies/:company/actions", List.of(company + "/actions")),
                Map.entry("companies/:company/case/:year?([0-9]{4})", List.of(company + "/case")),
                Map.entry("companies/:company/register/paper", List.of(company + "/register/paper")));
    }

    /** By the view's own annotation; a guest is shown no year. */
    private static Set<Role> readers(String route, Class<?> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return Set.of();
        }
        if (view.isAnnotationPresent(PermitAll.class)) {
            return route.startsWith("editions/") ? EnumSet.complementOf(EnumSet.of(Role.GUEST)) : EnumSet.allOf(Role.class);
        }
        return Stream.of(view.getAnnotation(RolesAllowed.class).value()).map(Role::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static String name(String path) {
        var words = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "one").replaceAll("slip/(?!unknown).*", "slip").replace('/', '-');
        return words.isEmpty() ? "home" : words;
    }

    private static Map.Entry<String, Dialog[]> dialogs(String route, String... named) {
        return Map.entry(route, Stream.of(named).map(one -> one.split("=", 2)).map(parts -> new Dialog(parts[0], parts[1])).toArray(Dialog[]::new));
    }
}
