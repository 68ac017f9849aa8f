package jp.jissen.register.ui;

import static jp.jissen.base.ui.Translation.t;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.Roles;
import jp.jissen.base.Absent;
import jp.jissen.base.Today;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.TranslatedTitle;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyService;
import jp.jissen.company.ReadersService;
import jp.jissen.register.AssetHistory;
import jp.jissen.register.AssetService;
import jp.jissen.register.OpeningService;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.register.RegisterRow;
import jp.jissen.register.RegisterService;
import jp.jissen.register.Sight;

/** 情報資産管理台帳: what a company has to protect, how much it matters, how endangered it is; list and form side by side. For the office how far it is. */
@Route(RegisterRoutes.ASSETS)
@PageTitle("assets.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE, Roles.EXPERT, Roles.COORDINATOR})
class AssetRegisterView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {

    private final AssetEditor.Services services;
    private final RegisterService registers;
    private final OpeningService openings;
    private final CompanyService companies;
    private final RegisterCopies copies;
    private final ReadersService readers;
    private @Nullable AssetEditor editor;

    AssetRegisterView(AssetService assets, AssetHistory history, RegisterService registers, OpeningService openings, CompanyService companies, RegisterCopies copies, ReadersService readers, Catalogues catalogues, Today today) {
        this.services = new AssetEditor.Services(assets, history, catalogues.latest(), today);
        this.registers = registers;
        this.openings = openings;
        this.companies = companies;
        this.copies = copies;
        this.readers = readers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var company = new CompanyId(Params.uuid(event, "company"));
        var number = event.getRouteParameters().get("number").isPresent() ? Params.number(event, "number") : 0;
        var sight = openings.sight(company).orElseThrow(Absent::new);
        removeAll();
        editor = null;
        addClassName("register");
        if (sight.isWhole()) {
            show(registers.of(company), sight, number);
        } else {
            add(new OfficeRegister(openings, readers, services, companies.get(company), number));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null && editor.changed()) {
            var postponed = event.postpone();
            editor.leaving(postponed::proceed);
        }
    }

    private void show(RegisterRow register, Sight sight, int number) {
        var board = new RegisterBoard(services, register, sight);
        editor = board.editor();
        add(new PageHeader(t("assets.title"), t("assets.purpose"), actions(register, sight)), new OpeningStrip(openings, readers, services.today(), register, editor.saveState()), board);
        if (number == 0) {
            editor.openNothing();
        } else {
            editor.openNumber(number);
        }
    }

    private Component[] actions(RegisterRow register, Sight sight) {
        var add = new Button(t("asset.add"), event -> editor.create());
        return sight.mayWrite() ? new Component[] {add, copies.excel(register), copies.paper(register)} : new Component[] {copies.excel(register), copies.paper(register)};
    }
}
