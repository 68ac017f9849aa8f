package jp.jissen.shell;

import static jp.jissen.base.ui.Translation.t;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;

import jp.jissen.access.AccessRoutes;
import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.account.AccountRoutes;
import jp.jissen.action.ActionRoutes;
import jp.jissen.attendance.AttendanceRoutes;
import jp.jissen.casestudy.CaseRoutes;
import jp.jissen.catalogue.CatalogueRoutes;
import jp.jissen.company.CompanyRoutes;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.CompanyService;
import jp.jissen.maturity.MaturityRoutes;
import jp.jissen.notice.NoticeRoutes;
import jp.jissen.office.OfficeRoutes;
import jp.jissen.programme.EditionRow;
import jp.jissen.programme.ProgrammeRoutes;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.visit.VisitRoutes;
import jp.jissen.work.WorkRoutes;

/** The menu of the signed-in person: one group for each hat they wear. Hides nothing that a service would not refuse anyway. */
@org.springframework.stereotype.Component
class NavigationMenu {

    private final CompanyService companies;

    NavigationMenu(CompanyService companies) {
        this.companies = companies;
    }

    Component create(Optional<EditionRow> edition) {
        var menu = new Div();
        menu.addClassName("menu");
        if (Acting.hasRole(Role.COORDINATOR)) {
            menu.add(office(edition));
        } else if (Acting.hasRole(Role.ADMIN)) {
            menu.add(administration());
        }
        for (var role : new Role[] {Role.PARTICIPANT, Role.EXECUTIVE}) {
            if (Acting.hasRole(role)) {
                companies.mine(role).forEach(company -> menu.add(company(company, edition)));
            }
        }
        if (Acting.hasRole(Role.EXPERT)) {
            menu.add(group(t("menu.expert"), edition));
        }
        if (menu.getChildren().findAny().isEmpty()) {
            menu.add(group(t("menu.programme.short"), edition));
        }
        return menu;
    }

    private static SideNav company(CompanyRow company, Optional<EditionRow> edition) {
        var nav = group(company.name(), edition);
        nav.addItemAtIndex(edition.isPresent() ? 3 : 1, new SideNavItem(t("menu.register"), RegisterRoutes.assets(company.id())));
        nav.addItemAtIndex(edition.isPresent() ? 4 : 2, nested(new SideNavItem(t("menu.maturity"), MaturityRoutes.maturity(company.id()))));
        nav.addItemAtIndex(edition.isPresent() ? 5 : 3, nested(new SideNavItem(t("menu.visits"), VisitRoutes.visits(company.id()))));
        nav.addItemAtIndex(edition.isPresent() ? 6 : 4, new SideNavItem(t("menu.actions"), ActionRoutes.actions(company.id())));
        nav.addItemAtIndex(edition.isPresent() ? 7 : 5, new SideNavItem(t("menu.company"), CompanyRoutes.company(company.id())));
        return nav;
    }

    private static SideNav group(String label, Optional<EditionRow> edition) {
        var nav = new SideNav(label);
        nav.addItem(new SideNavItem(t("menu.home"), ""));
        programme(nav, edition);
        references(nav);
        return nav;
    }

    private static SideNav office(Optional<EditionRow> edition) {
        var nav = new SideNav(t("menu.office"));
        nav.addItem(new SideNavItem(t("menu.today"), ""));
        nav.addItem(nested(new SideNavItem(t("menu.companies"), CompanyRoutes.COMPANIES)));
        edition.ifPresent(year -> nav.addItem(nested(new SideNavItem(t("menu.overview"), OfficeRoutes.overview(year.id())))));
        edition.ifPresent(year -> nav.addItem(new SideNavItem(t("menu.roster"), OfficeRoutes.roster(year.id()))));
        edition.ifPresent(year -> nav.addItem(nested(new SideNavItem(t("menu.attendance"), AttendanceRoutes.sessions(year.id())))));
        edition.ifPresent(year -> nav.addItem(new SideNavItem(t("menu.experts"), CompanyRoutes.experts(year.id()))));
        programme(nav, edition);
        edition.ifPresent(year -> nav.addItem(new SideNavItem(t("menu.cases"), CaseRoutes.cases(year.id()))));
        edition.ifPresent(year -> nav.addItem(new SideNavItem(t("menu.questions"), MaturityRoutes.questions(year.id()))));
        nav.addItem(nested(new SideNavItem(t("menu.outbox"), NoticeRoutes.OUTBOX)));
        references(nav);
        nav.addItem(new SideNavItem(t("menu.accounts"), AccountRoutes.ACCOUNTS), new SideNavItem(t("menu.editions"), ProgrammeRoutes.EDITIONS), new SideNavItem(t("menu.jobs"), WorkRoutes.JOBS), new SideNavItem(t("menu.trail"), AccessRoutes.TRAIL));
        return nav;
    }

    private static SideNav administration() {
        var nav = new SideNav(t("menu.administration"));
        nav.addItem(new SideNavItem(t("menu.home"), ""), new SideNavItem(t("menu.accounts"), AccountRoutes.ACCOUNTS), new SideNavItem(t("menu.trail"), AccessRoutes.TRAIL));
        return nav;
    }

    private static void programme(SideNav nav, Optional<EditionRow> edition) {
        edition.ifPresent(year -> nav.addItem(new SideNavItem(t("menu.schedule"), ProgrammeRoutes.schedule(year.id())),
                nested(new SideNavItem(t("menu.sessions"), ProgrammeRoutes.sessions(year.id())))));
    }

    private static void references(SideNav nav) {
        nav.addItem(new SideNavItem(t("menu.controls"), CatalogueRoutes.CONTROLS), new SideNavItem(t("menu.glossary"), CatalogueRoutes.GLOSSARY));
    }

    private static SideNavItem nested(SideNavItem item) {
        item.setMatchNested(true);
        return item;
    }
}
