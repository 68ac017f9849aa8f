package jp.jissen.shell;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.t;

import jakarta.annotation.security.PermitAll;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import jp.jissen.access.Acting;
import jp.jissen.access.Role;
import jp.jissen.base.Today;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.PageHeader;
import jp.jissen.base.ui.TranslatedTitle;

/** What each person needs first. */
@Route("")
@PageTitle("home.title")
@DynamicPageTitle(TranslatedTitle.class)
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    private final CompanyHome company;
    private final ExpertHome expert;
    private final OfficeHome office;
    private final Today today;

    HomeView(CompanyHome company, ExpertHome expert, OfficeHome office, Today today) {
        this.company = company;
        this.expert = expert;
        this.office = office;
        this.today = today;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var coordinator = Acting.hasRole(Role.COORDINATOR);
        add(new PageHeader(t(coordinator ? "office.title" : "home.title"), formats().date(today.date())));
        if (coordinator) {
            office.fill(this);
        }
        if (Acting.hasRole(Role.PARTICIPANT)) {
            company.fill(this, Role.PARTICIPANT);
        } else if (Acting.hasRole(Role.EXECUTIVE)) {
            company.fill(this, Role.EXECUTIVE);
        }
        if (Acting.hasRole(Role.EXPERT)) {
            expert.fill(this);
        }
        if (getChildren().count() == 1) {
            add(new EmptyState(t("home.other.title"), t("home.other.text")));
        }
    }
}
