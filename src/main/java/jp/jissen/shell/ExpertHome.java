package jp.jissen.shell;

import static jp.jissen.base.ui.Translation.formats;
import static jp.jissen.base.ui.Translation.locale;
import static jp.jissen.base.ui.Translation.t;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.springframework.stereotype.Component;

import jp.jissen.access.Role;
import jp.jissen.action.ActionRoutes;
import jp.jissen.action.ActionService;
import jp.jissen.base.Today;
import jp.jissen.base.ui.EmptyState;
import jp.jissen.base.ui.Facts;
import jp.jissen.base.ui.Panel;
import jp.jissen.base.ui.YearStrip;
import jp.jissen.company.CompanyRoutes;
import jp.jissen.company.CompanyRow;
import jp.jissen.company.CompanyService;
import jp.jissen.live.ui.LiveNews;
import jp.jissen.programme.EditionService;
import jp.jissen.programme.ScheduleService;
import jp.jissen.register.AssetService;
import jp.jissen.register.RegisterProgress;
import jp.jissen.register.RegisterRoutes;
import jp.jissen.register.RegisterService;
import jp.jissen.visit.VisitRoutes;

/** The home of an expert: their companies with how far each register is, the visit that is due, the year. */
@Component
class ExpertHome {

    private final CompanyService companies;
    private final RegisterService registers;
    private final EditionService editions;
    private final ScheduleService schedules;
    private final HomePromises promises;
    private final OneMoment moment;
    private final Today today;

    ExpertHome(CompanyService companies, RegisterService registers, EditionService editions, ScheduleService schedules, HomePromises promises, OneMoment moment, Today today) {
        this.companies = companies;
        this.registers = registers;
        this.editions = editions;
        this.schedules = schedules;
        this.promises = promises;
        this.moment = moment;
        this.today = today;
    }

    void fill(Div page) {
        var body = new Div();
        body.addClassName("home");
        page.add(body);
        draw(body);
    }

    private void draw(Div page) {
        moment.draw(() -> parts(page));
    }

    private void parts(Div page) {
        page.removeAll();
        page.add(new LiveNews(heard -> draw(page)).anywhere(CompanyService.NEWS).anywhere(AssetService.NEWS).anywhere(ScheduleService.NEWS).anywhere(ActionService.NEWS));
        var mine = companies.mine(Role.EXPERT);
        if (mine.isEmpty()) {
            page.add(new EmptyState(t("expert.none.title"), t("expert.none.text")));
        } else {
            var list = new UnorderedList();
            list.addClassName("edition-list");
            var progress = registers.progressOfAll();
            mine.forEach(company -> list.add(item(company, progress.getOrDefault(company.space(), RegisterProgress.NOTHING))));
            page.add(new Panel(t("expert.companies", mine.size()), list));
            promises.ofExpert(mine, () -> draw(page)).ifPresent(page::add);
        }
        editions.current().ifPresent(edition -> {
            var schedule = schedules.get(edition.id());
            var windows = new Facts();
            schedule.windows().stream().filter(window -> !window.period().until().isBefore(today.date()))
                    .forEach(window -> windows.row(t("schedule.visit", window.number()), formats().period(window.period().from(), window.period().until())));
            page.add(new Panel(t("schedule.visits"), windows), new Panel(t("schedule.year"), new YearStrip(schedule.line(today.date(), number -> t("schedule.visitShort", number), code -> t("milestone." + code)))));
        });
    }

    private ListItem item(CompanyRow company, RegisterProgress progress) {
        var name = new Anchor(CompanyRoutes.company(company.id()), company.name());
        name.addClassName("two-line__main");
        var figures = new Paragraph(t("expert.register", progress.assets(), progress.rated(), progress.high(), progress.highOpen()));
        figures.addClassName("two-line__sub");
        var text = new Div(name, figures);
        text.addClassName("two-line");
        var item = new ListItem(text, new Div(new Anchor(RegisterRoutes.assets(company.id()), t("expert.openRegister")), new Text(" ・ "), new Anchor(VisitRoutes.visits(company.id()), t("expert.openVisits")), new Text(" ・ "), new Anchor(ActionRoutes.actions(company.id()), t("promises.title"))));
        item.addClassName("edition-list__i");
        return item;
    }
}
