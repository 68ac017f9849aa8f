package jp.jissen.casestudy.ui;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import org.jspecify.annotations.Nullable;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.access.Roles;
import jp.jissen.base.Refusal;
import jp.jissen.base.ui.Confirm;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.Messages;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.PageMeta;
import jp.jissen.base.ui.Params;
import jp.jissen.base.ui.Translation;
import jp.jissen.casestudy.CaseDetails;
import jp.jissen.casestudy.CaseRoutes;
import jp.jissen.casestudy.CaseService;
import jp.jissen.casestudy.CaseState;
import jp.jissen.casestudy.NameFinding;
import jp.jissen.catalogue.Catalogues;
import jp.jissen.company.CompanyId;
import jp.jissen.company.CompanyRoutes;
import jp.jissen.company.CompanyYears;
import jp.jissen.company.Readers;
import jp.jissen.company.ReadersService;
import jp.jissen.live.ui.LiveNews;

/** A company's page of the collection: the office writes it, the company reads it and answers. */
@Route(CaseRoutes.CASE)
@RolesAllowed({Roles.PARTICIPANT, Roles.EXECUTIVE, Roles.COORDINATOR})
class CaseView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final CaseService cases;
    private final CasePaper paper;
    private final CaseReplies replies;
    private final CasePast past;
    private final CompanyYears years;
    private final ReadersService readers;
    private final Catalogues catalogues;
    private @Nullable CaseForm form;
    private @Nullable CasePreview preview;
    private @Nullable AppLayout layout;
    private boolean menuClosed;

    CaseView(CaseService cases, CasePaper paper, CaseReplies replies, CasePast past, CompanyYears years, ReadersService readers, Catalogues catalogues) {
        this.cases = cases;
        this.paper = paper;
        this.replies = replies;
        this.past = past;
        this.years = years;
        this.readers = readers;
        this.catalogues = catalogues;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var company = new CompanyId(Params.uuid(event, "company"));
        var year = event.getRouteParameters().get("year").isPresent() ? Optional.of(years.of(company, Params.number(event, "year"))) : years.of(company).stream().findFirst();
        removeAll();
        year.ifPresentOrElse(this::show, () -> add(new PageHeader(t("case.title"), years.company(company).name()), new EmptyState(t("case.noYear.title"), t("case.noYear.text"), new Anchor(CompanyRoutes.company(company), t("visits.toCompany")))));
    }

    /** Form and spread want the whole width; whoever leaves finds the menu as it was. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (Acting.hasRole(Role.COORDINATOR)) {
            layout = findAncestor(AppLayout.class);
            menuClosed = layout != null && layout.isDrawerOpened();
            if (menuClosed) {
                layout.setDrawerOpened(false);
            }
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (menuClosed && layout != null) {
            layout.setDrawerOpened(true);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (changed()) {
            var postponed = event.postpone();
            Confirm.removal(t("form.leave.title"), t("form.leave.text"), t("form.leave.action"), () -> {
                Optional.ofNullable(form).ifPresent(CaseForm::throwAway);
                postponed.proceed();
            });
        }
    }

    @Override
    public String getPageTitle() {
        return t("case.title") + " | Jissen";
    }

    private boolean changed() {
        return form != null && form.changed();
    }

    private void show(CompanyYears.Year year) {
        removeAll();
        form = null;
        preview = null;
        var news = new LiveNews(heard -> {
            if (!changed()) {
                show(year);
            }
        }).waitsForFields().about(year.company().space(), CaseService.NEWS);
        var office = Acting.hasRole(Role.COORDINATOR);
        var page = cases.find(year.part().id());
        if (page.isEmpty()) {
            nothing(year, office);
        } else if (office) {
            ofOffice(year, page.get());
        } else {
            ofCompany(year, page.get());
        }
        add(news);
    }

    private void nothing(CompanyYears.Year year, boolean office) {
        add(new PageHeader(t("case.title"), year.company().name() + " ・ " + year.edition().name().in(locale())));
        if (office) {
            var begin = new Button(t("case.begin"), event -> begin(year));
            begin.addThemeName("primary");
            add(new EmptyState(t("case.none.title"), t("case.none.text"), begin, new Anchor(CaseRoutes.cases(year.edition().id()), t("case.toAll"))));
        } else {
            add(new EmptyState(t("case.nothing.title"), t("case.nothing.text"), new Anchor(CompanyRoutes.company(year.company().id()), t("visits.toCompany"))));
        }
    }

    private void begin(CompanyYears.Year year) {
        try {
            cases.begin(year.part().id());
            Messages.done(t("case.begun"));
        } catch (Refusal refusal) {
            Messages.refused(t(refusal));
        }
        show(year);
    }

    private void ofOffice(CompanyYears.Year year, CaseDetails page) {
        var catalogue = catalogues.version(year.edition().catalogueVersion());
        var all = new Button(t("case.toAll"), event -> getUI().orElseThrow().navigate(CaseRoutes.cases(year.edition().id())));
        var actions = new ArrayList<Component>();
        replies.ofOffice(page, () -> show(year)).ifPresent(actions::add);
        actions.addAll(List.of(past.ofOffice(page, catalogue, () -> show(year)), all));
        add(new PageHeader(t("case.title"), year.company().name() + " ・ " + year.edition().name().in(locale()), actions.toArray(Component[]::new)), new PageMeta(whoReads(year, page), CaseWords.badge(page.state())), CaseWords.steps(page));
        replies.said(page).ifPresent(this::add);
        var columns = new Div();
        columns.addClassName("case__cols");
        preview = preview(page);
        if (page.state() == CaseState.FINAL) {
            var reopen = new Button(t("case.reopen"), event -> reopen(year, page));
            var text = new Div(CaseWords.hint(t("case.final.text", formats().dateTime(page.finishedAt()))), reopen, new CaseReading(page.text(), catalogue));
            text.addClassName("case__form");
            columns.add(text, preview);
        } else {
            form = new CaseForm(cases, page, catalogue, year.company().name(), preview::show, () -> show(year));
            form.addComponentAsFirst(names(page.findings()));
            columns.add(form, preview);
        }
        add(columns);
    }

    /** 匿名チェック: of what was saved last. */
    private static Section names(List<NameFinding> findings) {
        var title = new H2(t("case.names"));
        title.addClassName("anon__h");
        var section = new Section(title);
        section.addClassName("anon");
        if (findings.isEmpty()) {
            section.add(CaseWords.hint(t("case.names.none")));
            return section;
        }
        section.addClassName("anon--found");
        var list = new UnorderedList();
        findings.forEach(finding -> list.add(new ListItem(t("case.names.found", CaseWords.label(finding.block()), finding.word(), t("case.names." + finding.kind().name())))));
        section.add(CaseWords.hint(t("case.names.some", findings.size())), list);
        return section;
    }

    private void reopen(CompanyYears.Year year, CaseDetails page) {
        Confirm.change(t("case.reopen.title"), t("case.reopen.text"), t("case.reopen"), () -> {
            try {
                cases.reopen(page.id(), page.version());
                Messages.done(t("case.reopened"));
            } catch (Refusal refusal) {
                Messages.refused(t(refusal));
            }
            show(year);
        });
    }

    private void ofCompany(CompanyYears.Year year, CaseDetails page) {
        var catalogue = catalogues.version(year.edition().catalogueVersion());
        add(new PageHeader(t("case.check.title"), t("case.check.purpose"), past.ofCompany(page, catalogue)), new PageMeta(whoReads(year, page), CaseWords.badge(page.state())));
        if (page.state() == CaseState.CHECKING && page.dueOn() != null) {
            add(CaseWords.hint(t("case.check.due", formats().date(page.dueOn()))));
        } else if (page.state() == CaseState.ANSWERED) {
            add(CaseWords.hint(t("case.check.answered")));
        }
        preview = preview(page);
        var text = new Div();
        text.addClassName("case__form");
        replies.said(page).ifPresent(text::add);
        text.add(new CaseReading(page.text(), catalogue));
        replies.ofCompany(page, () -> show(year)).ifPresent(text::add);
        var columns = new Div(text, preview);
        columns.addClassNames("case__cols", "case__cols--read");
        add(columns);
    }

    private CasePreview preview(CaseDetails page) {
        return new CasePreview(page.text(), paper.drawing(page), paper.link(page));
    }

    private String whoReads(CompanyYears.Year year, CaseDetails page) {
        var everybody = readers.of(year.company().id());
        return new Readers(page.state() == CaseState.DRAFT ? List.of() : everybody.own(), List.of()).sentence(Translation::t, true);
    }
}
